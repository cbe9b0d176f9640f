import type { PluginOperations } from '../../../kernel/plugin/operation.ts';
import type { Calls } from '../calls.ts';
import { addCartLine } from './add-cart-line.ts';
import { changeCartLine } from './change-cart-line.ts';
import { countWishlists } from './count-wishlists.ts';
import { createCoupon } from './create-coupon.ts';
import { createCouponCodes } from './create-coupon-codes.ts';
import { createGuestCart } from './create-guest-cart.ts';
import { dropCoupon } from './drop-coupon.ts';
import { emptyCart } from './empty-cart.ts';
import { getCart } from './get-cart.ts';
import { listCoupons } from './list-coupons.ts';
import { listPriceAlerts } from './list-price-alerts.ts';
import { listSharedWishlist } from './list-shared-wishlist.ts';
import { listWishlist } from './list-wishlist.ts';
import { mergeCart } from './merge-cart.ts';
import { putCart } from './put-cart.ts';
import { putPriceAlert } from './put-price-alert.ts';
import { putWishlistItem } from './put-wishlist-item.ts';
import { quoteCart } from './quote-cart.ts';
import { removeCartLine } from './remove-cart-line.ts';
import { removePriceAlert } from './remove-price-alert.ts';
import { removeWishlistItem } from './remove-wishlist-item.ts';
import { revokeCoupon } from './revoke-coupon.ts';
import { shareWishlist } from './share-wishlist.ts';
import { unshareWishlist } from './unshare-wishlist.ts';
import { useCoupon } from './use-coupon.ts';

export const operations: PluginOperations<'shopping', Calls> = {
  addCartLine,
  changeCartLine,
  countWishlists,
  createCoupon,
  createCouponCodes,
  createGuestCart,
  dropCoupon,
  emptyCart,
  getCart,
  listCoupons,
  listPriceAlerts,
  listSharedWishlist,
  listWishlist,
  mergeCart,
  putCart,
  putPriceAlert,
  putWishlistItem,
  quoteCart,
  removeCartLine,
  removePriceAlert,
  removeWishlistItem,
  revokeCoupon,
  shareWishlist,
  unshareWishlist,
  useCoupon,
};
