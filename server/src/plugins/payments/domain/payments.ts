import type { EventPayloads } from '@steam-clone/spec';
import type { PaymentState, PaymentHappening } from './payment-state.ts';

export type Purpose = EventPayloads['payments.paymentChanged']['purpose'];

/** A payment as its row has it; amounts are hundredths of its currency. */
export interface PaymentRow {
  id: string;
  purpose: Purpose;
  orderId: string | null;
  userId: string;
  currency: string;
  amount: number;
  walletAmount: number;
  tax: number;
  country: string;
  state: PaymentState;
  captured: number;
  refunded: number;
  declineCode: string | null;
  redirectUrl: string | null;
  /** The stored method that pays what the wallet does not; null when there is none. */
  methodId: string | null;
  provider: string | null;
  /** The provider's name for it, which is ours; null without a provider. */
  reference: string | null;
  /** The provider's own name for it, once it is known. */
  chargeId: string | null;
  /** The pending transfer that holds the wallet's part. */
  holdId: string | null;
  /** Somebody wants it not to be captured. */
  isCancelled: boolean;
  /** What is authorised is captured when its seller says so, and not before. */
  awaitsFinalize: boolean;
  createdAt: string;
  /** When due work looks at it. */
  nextCheckAt: string | null;
  version: number;
}

/** What the method pays. */
export function methodAmountOf({ amount, walletAmount }: Pick<PaymentRow, 'amount' | 'walletAmount'>): number {
  return amount - walletAmount;
}

/** What the store's own staff or rules say of a payment, which moves no money. */
export function storeEvent(
  paymentId: string,
  event: Pick<PaymentHappening, 'type'> & Partial<Pick<PaymentHappening, 'code'>>,
): PaymentHappening {
  return { amount: 0, code: null, ...event, provider: 'store', providerEventId: `${paymentId}:${event.type}` };
}

/** What the store's own wallet says of a payment. */
export function walletEvent(
  paymentId: string,
  event: Pick<PaymentHappening, 'type'> & Partial<Pick<PaymentHappening, 'amount' | 'code'>>,
  step: string = event.type,
): PaymentHappening {
  return { amount: 0, code: null, ...event, provider: 'wallet', providerEventId: `${paymentId}:${step}` };
}
