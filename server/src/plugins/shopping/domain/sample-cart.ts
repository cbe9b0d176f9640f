import { type PriceRegion, stepOf } from '@steam-clone/spec/price-regions';
import type { CartFacts, CartLineRow, CouponFacts, OfferFacts, SetFacts } from './cart-facts.ts';
import { discounted } from './discounted.ts';
import { priceCart } from './price-cart.ts';

/** When carts of tests are priced. */
export const now = new Date('2026-11-23T12:00:00.000Z');

/** An offer with its price in a list. */
export function sampleOfferFacts(appId: number, amount: number, percent = 0, region: PriceRegion = 'USD'): OfferFacts {
  const finalAmount = discounted(amount, percent, stepOf(region));
  return {
    appId,
    packageId: 2_000_000_000 + appId,
    name: `Game ${appId}`,
    availability: 'released',
    releasesAt: '2011-04-18T00:00:00.000Z',
    requiredAge: 0,
    isFree: false,
    genres: ['Action'],
    regions: null,
    price: { region, amount, discountPercent: percent, finalAmount, discountEndsAt: null },
  };
}

export const sampleLine = (
  kind: CartLineRow['kind'],
  itemId: number,
  given: Partial<CartLineRow> = {},
): CartLineRow => ({
  lineId: `${kind} ${itemId} ${given.recipientId}`,
  kind,
  itemId,
  recipientId: null,
  giftMessage: null,
  deliverAt: null,
  isSavedForLater: false,
  addedAt: now.toISOString(),
  addedAmount: null,
  addedCurrency: null,
  ...given,
});

export const sampleBundle = (id: number, appIds: number[], discountPercent: number): SetFacts => ({
  kind: 'bundle',
  id,
  name: `Bundle ${id}`,
  appIds,
  discountPercent,
  price: null,
  regions: null,
  isWithdrawn: false,
});

export const samplePackage = (id: number, appIds: number[], amount: number, region: PriceRegion = 'USD'): SetFacts => ({
  kind: 'package',
  id,
  name: `Package ${id}`,
  appIds,
  discountPercent: 0,
  price: { region, amount },
  regions: null,
  isWithdrawn: false,
});

export const sampleCoupon = (given: Partial<CouponFacts>): CouponFacts => ({
  couponId: 'one',
  code: 'ONE',
  name: 'One',
  isSingleUse: false,
  percent: null,
  amount: null,
  currency: null,
  totalLimit: null,
  perUserLimit: null,
  validFrom: '2026-01-01T00:00:00.000Z',
  validUntil: null,
  isRevoked: false,
  appIds: null,
  genres: null,
  ...given,
});

/** Prices a cart of a buyer in the United States who owns nothing, but for what is given. */
export const priceSample = (given: Partial<CartFacts>, region: PriceRegion = 'USD') =>
  priceCart(
    {
      cart: {
        id: 'cart',
        userId: 'buyer',
        version: 1,
        country: 'US',
        priceRegion: region,
        bornOn: null,
        couponCode: null,
        updatedAt: now.toISOString(),
      },
      lines: [],
      offers: [],
      sets: [],
      owned: [],
      coupon: null,
      ...given,
    },
    now,
  );
