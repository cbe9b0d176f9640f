import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { CartLinePrice, PricedCart } from '../domain/price-cart.ts';

export function presentCart({ facts: { cart, coupon }, ...priced }: PricedCart): Schemas['Cart'] {
  const { id, version, country, priceRegion, bornOn, couponCode, updatedAt } = cart;
  const { currency, lines, savedLines, subtotal, couponAmount, couponProblem, total } = priced;
  return {
    id,
    version,
    country,
    priceRegion,
    currency,
    bornOn,
    lines: lines.map(presentLine),
    savedLines: savedLines.map(presentLine),
    coupon:
      couponCode === null
        ? null
        : { code: couponCode, name: coupon?.name ?? null, amount: couponAmount, problem: couponProblem },
    subtotal,
    total,
    isPurchasable: lines.length > 0 && lines.every(({ problem }) => problem === null),
    updatedAt,
  };
}

function presentLine({ line, ...price }: CartLinePrice): Schemas['CartLine'] {
  const { lineId, kind, itemId, recipientId, giftMessage, deliverAt, addedAt, addedAmount, addedCurrency } = line;
  const { name, amount, finalAmount, paid, isPrePurchase, problem } = price;
  return {
    lineId,
    kind,
    itemId,
    name,
    recipientId,
    giftMessage,
    deliverAt,
    addedAt,
    priceWhenAdded: addedAmount !== null && addedCurrency ? { amount: addedAmount, currency: addedCurrency } : null,
    amount,
    finalAmount,
    paidAmount: paid,
    isPrePurchase,
    problem,
  };
}
