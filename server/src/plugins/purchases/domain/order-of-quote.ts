import { inReferenceDollars } from '@steam-clone/spec/reference-rates';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { StoredOrder } from '../reads/orders.ts';

/** How a buyer wants to pay. */
export interface PaymentWish {
  useWallet: boolean | number;
  paymentMethodId: string | null;
}

/** The order that a quote becomes, line by line as it was quoted. */
export function orderOfQuote(
  quote: Schemas['CartQuote'],
  { useWallet, paymentMethodId }: PaymentWish,
  attempt: string,
  placedAt: Date,
): StoredOrder {
  const { total, coupon, currency } = quote;
  return {
    id: newId(),
    userId: quote.userId,
    attempt,
    cartId: quote.cartId,
    cartVersion: quote.cartVersion,
    state: 'awaiting-payment',
    country: quote.country,
    priceRegion: quote.priceRegion,
    currency,
    subtotal: quote.subtotal,
    couponCode: coupon?.code ?? null,
    couponAmount: coupon?.amount ?? 0,
    total,
    totalInDollars: inReferenceDollars(total, currency),
    walletAmount: fromWallet(useWallet, total),
    paymentMethodId,
    paymentId: null,
    tax: null,
    refunded: 0,
    redirectUrl: null,
    declineCode: null,
    placedAt: placedAt.toISOString(),
    expiresAt: quote.validUntil,
    paidAt: null,
    version: 1,
    lines: quote.lines.map((line, index) => ({
      ...line,
      position: index + 1,
      isRecipientGone: false,
      refundedAmount: 0,
      isRefunded: false,
      giftState: null,
    })),
  };
}

function fromWallet(useWallet: boolean | number, total: number): number {
  if (typeof useWallet === 'number') return Math.min(useWallet, total);
  return useWallet ? total : 0;
}
