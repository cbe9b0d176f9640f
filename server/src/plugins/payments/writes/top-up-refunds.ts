import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { derivedId, systemAccount, walletOf } from '../domain/ledger.ts';
import type { PaymentHappening } from '../domain/payment-state.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { keepHold } from './charge-order.ts';
import { forgetHold } from './forget-hold.ts';
import { lockedBalance } from './locked-balance.ts';
import { endHeldMoney, holdMoney } from './post-transfer.ts';
import { beginRefund, settleRefund } from './refunds.ts';

/** There is one at most. */
const refundOf = ({ id }: Pick<PaymentRow, 'id'>): string => derivedId(`refund top-up ${id}`);

/** New money that came after a top-up and is not given or charged back itself: what comes back of purchases is none. */
const putInLater = statement(
  'payments.putInLater',
  ['accountId', 'reference'],
  `select coalesce(sum(e.amount), 0)::double precision as amount
   from ledger_entry e join ledger_transfer t on t.id = e.transfer_id left join payment p on p.id = t.payment_id
   where e.account_id = $1 and e.amount > 0 and t.kind in ('top-up', 'gift-card', 'credit')
     and e.transfer_id > (select id from ledger_transfer where reference = $2)
     and (t.kind <> 'top-up' or (p.refunded = 0 and p.hold_id is null and p.state <> 'charged-back'))`,
);

/**
 * Takes a locked top-up out of its wallet, to be given back by who drives the payment on. Throws `top-up-spent`, and
 * `top-up-not-refundable` when its method has refused the money before.
 */
export async function beginTopUpRefund(em: EntityManager, payment: PaymentRow, at: Date): Promise<void> {
  const { id, userId, currency, amount } = payment;
  const from = walletOf(userId, currency);
  // Read after the lock is there, so that nothing comes in or goes out between.
  const balance = await lockedBalance(em, from);
  const [later] = await execute<{ amount: number }>(em, putInLater, {
    accountId: from.id,
    reference: `payment:${id}:charge`,
  });
  // The oldest money is spent first; otherwise what was given away, as on gift cards, could be had in cash.
  if (balance < amount + (later?.amount ?? 0)) throw problem('top-up-spent');
  const refundId = refundOf(payment);
  const isNew = await beginRefund(em, payment, { refundId, amount, walletAmount: 0 }, at);
  if (!isNew) throw problem('top-up-not-refundable');
  const about = { kind: 'refund', reference: `refund:${refundId}:hold`, paymentId: id, reason: null, at };
  const holdId = await holdMoney(em, { ...about, from, amount });
  if (holdId === null) throw problem('top-up-spent');
  await execute(em, keepHold, { id, holdId });
}

/** The provider has given a top-up back: what was taken out of the wallet for it is its. */
export async function postTopUpRefund(
  em: EntityManager,
  payment: PaymentRow,
  { amount, providerEventId }: Pick<PaymentHappening, 'amount' | 'providerEventId'>,
  at: Date,
): Promise<void> {
  const entries = [{ account: systemAccount('provider', payment.currency), amount }];
  await endHold(em, payment, { reference: `payment:${payment.id}:refund:${providerEventId}`, entries }, at);
  await settleRefund(em, refundOf(payment), at);
}

/** The method takes no money back: the wallet has it again. */
export async function voidTopUpRefund(em: EntityManager, payment: PaymentRow, at: Date): Promise<void> {
  await endHold(em, payment, { reference: `payment:${payment.id}:refund:void` }, at);
}

async function endHold(
  em: EntityManager,
  payment: PaymentRow,
  goal: Pick<Parameters<typeof endHeldMoney>[2], 'reference' | 'entries'>,
  at: Date,
): Promise<void> {
  const { id, userId, currency, amount, holdId } = payment;
  if (holdId === null) throw new Error(`Nothing is held for the refund of the top-up ${id}`);
  const about = { kind: 'refund', paymentId: id, reason: null, at };
  await endHeldMoney(em, holdId, { ...about, ...goal, from: walletOf(userId, currency), amount });
  await execute(em, forgetHold, { id });
  payment.holdId = null;
}
