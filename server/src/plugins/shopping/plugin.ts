import { specification } from '@steam-clone/spec/generated/shopping/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { calls } from './calls.ts';
import { libraryPrivacy } from './copies/library-privacy.ts';
import { licences } from './copies/licences.ts';
import { offers } from './copies/offers.ts';
import { sets } from './copies/sets.ts';
import { Cart, CartLine } from './entities/cart.ts';
import { CartOrder } from './entities/cart-order.ts';
import { LibraryPrivacy, LicenceCopy, OfferCopy, OfferSetCopy } from './entities/copies.ts';
import { PriceAlert } from './entities/price-alert.ts';
import { WishlistItem, WishlistShare } from './entities/wishlist.ts';
import { noticeLaunches } from './jobs/notice-launches.ts';
import { noticeWishlists } from './jobs/notice-wishlists.ts';
import { refreshOffers } from './jobs/refresh-offers.ts';
import { Coupon, CouponCode } from './entities/coupon.ts';
import { removeOldGuestCarts } from './jobs/remove-old-guest-carts.ts';
import { copies } from './migrations/2026-11-23-1-copies.ts';
import { carts } from './migrations/2026-11-23-2-carts.ts';
import { orders } from './migrations/2026-11-23-3-orders.ts';
import { guests } from './migrations/2026-11-23-4-guests.ts';
import { coupons } from './migrations/2026-11-23-5-coupons.ts';
import { wishlists } from './migrations/2026-11-23-6-wishlists.ts';
import { priceAlerts } from './migrations/2026-11-23-7-price-alerts.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';
import { onGamesImported } from './subscribers/games-changed.ts';
import { onGamesRemoved } from './subscribers/games-removed.ts';
import { onLicencesChanged } from './subscribers/licences-changed.ts';
import { onOrderEnded, onOrderPlaced } from './subscribers/orders.ts';
import { onPriceChanged } from './subscribers/price-changed.ts';
import { onPrivacyChanged } from './subscribers/privacy-changed.ts';
import { onSetChanged } from './subscribers/set-changed.ts';

export const shopping = definePlugin({
  id: 'shopping',
  port: 8004,
  database: 'shopping_service',
  specification,
  operations,
  calls,
  entities: [
    OfferCopy,
    OfferSetCopy,
    LicenceCopy,
    LibraryPrivacy,
    Cart,
    CartLine,
    CartOrder,
    Coupon,
    CouponCode,
    WishlistItem,
    WishlistShare,
    PriceAlert,
  ],
  migrations: [copies, carts, orders, guests, coupons, wishlists, priceAlerts],
  subscribers: {
    'catalog.gamesImported': onGamesImported,
    'catalog.gamesRemoved': onGamesRemoved,
    'catalog.priceChanged': onPriceChanged,
    'catalog.setChanged': onSetChanged,
    'purchases.licencesChanged': onLicencesChanged,
    'purchases.orderPlaced': onOrderPlaced,
    'purchases.orderEnded': onOrderEnded,
    'users.privacyChanged': onPrivacyChanged,
  },
  jobs: { noticeLaunches, noticeWishlists, refreshOffers },
  due: { removeOldGuestCarts },
  copies: { offers, sets, licences, libraryPrivacy },
  personalData,
});
