import type { PriceRegion } from '@steam-clone/spec/price-regions';

/** What is known of a cart when it is priced; all of it comes from one statement, `reads/cart-facts.ts`. */
export interface CartFacts {
  cart: CartRow;
  /** In the order in which they were added. */
  lines: CartLineRow[];
  offers: OfferFacts[];
  sets: SetFacts[];
  owned: Ownership[];
  coupon: CouponFacts | null;
}

export interface CartRow {
  id: string;
  userId: string | null;
  version: number;
  country: string;
  priceRegion: PriceRegion;
  /** `YYYY-MM-DD` */
  bornOn: string | null;
  couponCode: string | null;
  updatedAt: string;
}

export interface CartLineRow {
  lineId: string;
  kind: 'app' | 'package' | 'bundle';
  itemId: number;
  /** Who gets it as a gift. */
  recipientId: string | null;
  giftMessage: string | null;
  /** When the gift is sent; null: at once. */
  deliverAt: string | null;
  isSavedForLater: boolean;
  addedAt: string;
  addedAmount: number | null;
  addedCurrency: string | null;
}

export interface OfferFacts {
  appId: number;
  packageId: number;
  name: string;
  availability: string;
  releasesAt: string | null;
  requiredAge: number;
  isFree: boolean;
  genres: string[];
  /** Price lists in which it is sold; null where nobody gets a gift. */
  regions: string[] | null;
  /** In the cart's price list, or the one it falls back to. */
  price: PriceFacts | null;
}

export interface PriceFacts {
  region: PriceRegion;
  amount: number;
  discountPercent: number;
  finalAmount: number;
  discountEndsAt: string | null;
}

export interface SetFacts {
  kind: 'package' | 'bundle';
  id: number;
  name: string;
  appIds: number[];
  discountPercent: number;
  /** Of a package. */
  price: { region: PriceRegion; amount: number } | null;
  /** As of an offer. */
  regions: string[] | null;
  isWithdrawn: boolean;
}

export interface Ownership {
  userId: string;
  /** In which somebody pays, by the cart that was used last; null while nothing is known of it. */
  priceRegion: PriceRegion | null;
  packageIds: number[];
  appIds: number[];
}

export interface CouponFacts {
  couponId: string;
  code: string;
  name: string;
  isSingleUse: boolean;
  /** Off each line that it is for; null of one that takes an amount off. */
  percent: number | null;
  amount: number | null;
  currency: string | null;
  totalLimit: number | null;
  perUserLimit: number | null;
  validFrom: string;
  validUntil: string | null;
  isRevoked: boolean;
  /** As far as orders were told of. */
  isUsedUp: boolean;
  /** Null: all. A game that is in either of the two. */
  appIds: number[] | null;
  genres: string[] | null;
}
