import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { walletOf } from '../domain/ledger.ts';
import { methodAmountOf, type PaymentRow, walletEvent } from '../domain/payments.ts';
import type { PaymentHappening } from '../domain/payment-state.ts';
import { returned } from '../domain/postings.ts';
import { postTransfer } from './post-transfer.ts';

const insertRefund = statement(
  'payments.insertRefund',
  ['refundId', 'paymentId', 'amount', 'walletAmount', 'settledAt', 'at'],
  `insert into refund (id, payment_id, amount, wallet_amount, settled_at, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (id) do nothing returning id`,
);

const settle = statement(
  'payments.settleRefund',
  ['refundId', 'at'],
  'update refund set settled_at = $2 where id::text = $1 and settled_at is null',
);

const refundsSoFar = statement(
  'payments.refundsSoFar',
  ['paymentId'],
  `select coalesce(sum(amount), 0)::double precision as amount,
     coalesce(sum(wallet_amount), 0)::double precision as "walletAmount",
     (select coalesce(sum(e.amount), 0)::double precision from payment_event e
      where e.payment_id = $1 and e.type = 'refunded' and e.provider <> 'wallet' and e.code is null) as foreign
   from refund where payment_id = $1`,
);

interface RefundsSoFar {
  /** Of what was asked for here. */
  amount: number;
  walletAmount: number;
  /** What somebody has given back at the provider, without the store. */
  foreign: number;
}

const open = statement(
  'payments.openRefunds',
  ['paymentId'],
  `select id, (amount - wallet_amount)::double precision as "methodAmount"
   from refund where payment_id = $1 and settled_at is null order by id`,
);

const checkSoon = statement(
  'payments.checkAt',
  ['id', 'at'],
  'update payment set next_check_at = $2, checks = 0 where id = $1',
);

/** A refund whose provider has not said yet that it is done. */
export interface OpenRefund {
  id: string;
  methodAmount: number;
}

export interface NewRefund {
  refundId: string;
  amount: number;
  walletAmount: number;
}

/** Writes down that money goes back; false when this refund was made before. */
export async function beginRefund(
  em: EntityManager,
  payment: PaymentRow,
  refund: NewRefund,
  at: Date,
): Promise<boolean> {
  const isWhole = refund.walletAmount === refund.amount;
  const row = { ...refund, paymentId: payment.id, settledAt: isWhole ? at : null, at };
  const isNew = (await execute(em, insertRefund, row)).length > 0;
  if (isNew && !isWhole) await execute(em, checkSoon, { id: payment.id, at });
  return isNew;
}

export interface RefundShares {
  /** What was not given back yet. */
  left: number;
  /** What is given of what was asked for: what somebody has given back at the provider is not given back again. */
  amount: number;
  /** What of it goes to the wallet when each part goes back to where it came from. */
  walletShare: number;
  /** More was asked for than was taken. */
  isTooMuch: boolean;
}

/** How a refund is given; `asked` is null for all that is left. */
export async function refundShares(
  em: EntityManager,
  payment: PaymentRow,
  asked: number | null,
): Promise<RefundShares> {
  const [before] = await execute<RefundsSoFar>(em, refundsSoFar, { paymentId: payment.id });
  const { amount: askedBefore = 0, walletAmount = 0, foreign = 0 } = before ?? {};
  const given = askedBefore + foreign;
  // Less than nothing when somebody has given money back at the provider that was to be given back here.
  const left = Math.max(0, payment.captured - given);
  const wanted = asked ?? Math.max(1, left);
  const amount = Math.min(wanted, left);
  const isTooMuch = wanted > left + foreign;
  if (payment.amount === 0) return { left, amount, walletShare: 0, isTooMuch };
  const dueSoFar = Math.round((payment.walletAmount * (given + amount)) / payment.amount);
  const methodLeft = methodAmountOf(payment) - (given - walletAmount);
  // Never more to the method than it has paid, nor more to the wallet than this refund.
  const walletShare = Math.min(amount, Math.max(0, dueSoFar - walletAmount, amount - methodLeft));
  return { left, amount, walletShare, isTooMuch };
}

/** The refunds of a payment that its provider still has to make. */
export function openRefunds(em: EntityManager, paymentId: string): Promise<OpenRefund[]> {
  return execute<OpenRefund>(em, open, { paymentId });
}

export async function settleRefund(em: EntityManager, refundId: string, at: Date): Promise<void> {
  await execute(em, settle, { refundId, at });
}

/** Gives money of a payment back into its user's wallet. */
export async function refundToWallet(
  em: EntityManager,
  payment: PaymentRow,
  refund: { refundId: string; amount: number },
  at: Date,
): Promise<PaymentHappening> {
  const { id, userId, currency } = payment;
  const { refundId, amount } = refund;
  await postTransfer(em, {
    kind: 'refund',
    reference: `refund:${refundId}:wallet`,
    currency,
    entries: [{ account: walletOf(userId, currency), amount }, ...returned(payment, amount)],
    paymentId: id,
    reason: null,
    at,
  });
  return walletEvent(id, { type: 'refunded', amount }, `refunded:${refundId}`);
}
