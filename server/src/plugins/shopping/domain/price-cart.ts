import { currencyOf } from '@steam-clone/spec/price-regions';
import type { CartFacts } from './cart-facts.ts';
import { type PricedLine, priceLines, sumOf } from './price-lines.ts';
import { type CouponProblem, useCoupon } from './use-coupon.ts';

/** A line with the coupon taken off; null amounts of one without a price. */
export interface CartLinePrice extends PricedLine {
  /** What is paid for it. */
  paid: number | null;
}

export interface PricedCart {
  facts: CartFacts;
  currency: string;
  /** Those that count. */
  lines: CartLinePrice[];
  savedLines: CartLinePrice[];
  /** Of the lines that can be bought, with their discounts, before the coupon. */
  subtotal: number;
  /** What the coupon takes off. */
  couponAmount: number;
  couponProblem: CouponProblem | null;
  total: number;
}

/** What a cart costs now. */
export function priceCart(facts: CartFacts, now: Date): PricedCart {
  const { cart, coupon } = facts;
  const currency = currencyOf(cart.priceRegion);
  const priced = priceLines(facts, now).map((line): CartLinePrice => ({ ...line, paid: line.finalAmount }));
  const savedLines = priced.filter(({ line }) => line.isSavedForLater);
  const lines = priced.filter(({ line }) => !line.isSavedForLater);
  const bought = lines.filter(({ problem }) => problem === null);
  const subtotal = sumOf(bought.map(({ finalAmount }) => finalAmount ?? 0));
  const used = coupon && useCoupon(coupon, bought, currency, now);
  const paid = new Map(bought.map((line, index) => [line, used?.finalAmounts[index] ?? line.finalAmount ?? 0]));
  const total = sumOf([...paid.values()]);
  return {
    facts,
    currency,
    lines: lines.map((line) => ({ ...line, paid: paid.get(line) ?? line.finalAmount })),
    savedLines,
    subtotal,
    couponAmount: subtotal - total,
    couponProblem: used?.problem ?? (cart.couponCode !== null && !coupon ? 'unknown' : null),
    total,
  };
}
