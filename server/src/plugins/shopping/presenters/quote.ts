import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { CartLinePrice, PricedCart } from '../domain/price-cart.ts';

/** The quote of a cart of which every line can be bought. */
export function presentQuote(priced: PricedCart, userId: string, validUntil: Date): Schemas['CartQuote'] {
  const { facts, currency, lines, subtotal, couponAmount, couponProblem, total } = priced;
  const { cart, coupon } = facts;
  return {
    cartId: cart.id,
    cartVersion: cart.version,
    userId,
    country: cart.country,
    priceRegion: cart.priceRegion,
    currency,
    lines: lines.map(presentLine),
    coupon:
      coupon && couponProblem === null
        ? {
            couponId: coupon.couponId,
            code: coupon.code,
            isSingleUse: coupon.isSingleUse,
            totalLimit: coupon.totalLimit,
            perUserLimit: coupon.perUserLimit,
            amount: couponAmount,
          }
        : null,
    subtotal,
    total,
    validUntil: validUntil.toISOString(),
  };
}

function presentLine({ line, ...price }: CartLinePrice): Schemas['QuotedLine'] {
  const { lineId, kind, itemId, recipientId, giftMessage, deliverAt } = line;
  const paid = price.paid ?? 0;
  // A coupon takes off a line of one package alone, so that the share of that is what is paid for the line.
  const [only, ...others] = price.packages;
  const packages = only && others.length === 0 ? [{ ...only, amount: paid }] : price.packages;
  return {
    lineId,
    kind,
    itemId,
    name: price.name ?? String(itemId),
    recipientId,
    giftMessage,
    deliverAt,
    isPrePurchase: price.isPrePurchase,
    releasesAt: price.releasesAt,
    amount: price.amount ?? 0,
    finalAmount: paid,
    packages,
  };
}
