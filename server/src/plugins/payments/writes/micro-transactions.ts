import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { walletOf } from '../domain/ledger.ts';
import { type DescribedMethod, paysAtOnce } from '../domain/payment-provider.ts';
import { methodAmountOf, walletEvent } from '../domain/payments.ts';
import { earned } from '../domain/postings.ts';
import { taxWithin } from '../domain/tax.ts';
import type { MicroTransactionRow } from '../reads/micro-transactions.ts';
import { eventsOf } from '../reads/payments.ts';
import { applyEvents } from './apply-events.ts';
import { firstCheck } from './begin-payment.ts';
import { keepHold } from './charge-order.ts';
import { forgetHold } from './forget-hold.ts';
import { endHeldMoney, holdMoney } from './post-transfer.ts';
import { recordEvents } from './record-events.ts';
import { wantCancelled } from './want-cancelled.ts';

type Context = Pick<WorkContext, 'clock' | 'publish'>;

/** Ms of business time that the buyer has to approve, and then the seller to finalize. */
export const timeToApprove = 3_600_000;
const timeToFinalize = 86_400_000;

export const insertMicro = statement(
  'payments.insertMicroTransaction',
  ['paymentId', 'appId', 'orderId', 'items', 'expiresAt'],
  `insert into micro_transaction (payment_id, app_id, order_id, items, expires_at) values ($1, $2, $3, $4::jsonb, $5)
   on conflict (app_id, order_id) do nothing returning payment_id`,
);

const approve = statement(
  'payments.approveMicroTransaction',
  ['id', 'walletAmount', 'tax', 'country', 'methodId', 'provider', 'reference', 'nextCheckAt', 'at', 'expiresAt'],
  `with approved as (
     update micro_transaction set approved_at = $9, expires_at = $10 where payment_id = $1
   )
   update payment set wallet_amount = $2, tax = $3, country = $4, method_id = $5, provider = $6, reference = $7,
     next_check_at = $8, awaits_finalize = true
   where id = $1`,
);

const finalize = statement(
  'payments.finalizeMicroTransaction',
  ['id', 'at'],
  `with finalized as (
     update micro_transaction set finalized_at = $2, expires_at = null where payment_id = $1
   )
   update payment set awaits_finalize = false, next_check_at = case when method_id is null then null else $2::timestamptz end
   where id = $1`,
);

const close = statement(
  'payments.closeMicroTransaction',
  ['id'],
  'update micro_transaction set expires_at = null where payment_id = $1',
);

/** How the buyer pays. */
export interface Approval {
  walletAmount: number;
  country: string;
  method: ({ id: string; provider: string } & Pick<DescribedMethod, 'kind'>) | null;
}

/** Whether nothing can be done with it any more but refund it. */
export function isClosed({ state, finalizedAt, isCancelled }: MicroTransactionRow): boolean {
  return finalizedAt !== null || isCancelled || (state !== 'init' && state !== 'approved');
}

/** The buyer agrees: the wallet's part is held, the method's is authorised by who drives the payment on. */
export async function approveMicro(
  em: EntityManager,
  micro: MicroTransactionRow,
  { walletAmount, country, method }: Approval,
  context: Context,
): Promise<void> {
  if (isClosed(micro)) throw problem('micro-transaction-closed');
  // A retry, after the process died between the two transactions.
  if (micro.approvedAt !== null) return;
  const { id, userId, currency, amount } = micro;
  const rest = amount - walletAmount;
  if (rest < 0 || (rest > 0 && method === null)) throw problem('invalid-payment-split');
  const payer = rest > 0 ? method : null;
  // It would be captured before the seller finalizes.
  if (payer && paysAtOnce(payer)) throw problem('payment-method-pays-at-once');
  const at = context.clock.now();
  await execute(em, approve, {
    id,
    walletAmount,
    tax: taxWithin(amount, country),
    country,
    methodId: payer?.id ?? null,
    provider: payer?.provider ?? null,
    reference: `micro:${id}`,
    nextCheckAt: payer && new Date(at.getTime() + firstCheck),
    at,
    expiresAt: new Date(at.getTime() + timeToFinalize),
  });
  if (walletAmount > 0) {
    const about = { kind: 'charge', reference: `payment:${id}:hold`, paymentId: id, reason: null, at };
    const holdId = await holdMoney(em, { ...about, from: walletOf(userId, currency), amount: walletAmount });
    if (holdId === null) throw problem('insufficient-funds');
    await execute(em, keepHold, { id, holdId });
  }
  if (payer) return;
  await recordEvents(em, micro, await eventsOf(em, id), [walletEvent(id, { type: 'approved' })], context);
}

/** The seller delivers: what the wallet pays is taken, what the method pays is captured by who drives the payment on. */
export async function finalizeMicro(em: EntityManager, micro: MicroTransactionRow, context: Context): Promise<void> {
  if (micro.finalizedAt !== null) return;
  if (isClosed(micro)) throw problem('micro-transaction-closed');
  if (micro.state !== 'approved') throw problem('micro-transaction-not-approved');
  const { id, userId, currency, walletAmount, holdId } = micro;
  const at = context.clock.now();
  await execute(em, finalize, { id, at });
  if (methodAmountOf(micro) > 0 || holdId === null) return;
  await endHeldMoney(em, holdId, {
    kind: 'charge',
    reference: `payment:${id}:charge`,
    paymentId: id,
    reason: null,
    at,
    from: walletOf(userId, currency),
    amount: walletAmount,
    entries: earned(micro),
  });
  await execute(em, forgetHold, { id });
  const captured = walletEvent(id, { type: 'captured', amount: walletAmount });
  await recordEvents(em, micro, await eventsOf(em, id), [captured], context);
}

/** Lets it go. What a provider holds is given back by who drives the payment on. */
export async function closeMicro(
  em: EntityManager,
  micro: MicroTransactionRow,
  code: 'cancelled' | 'expired',
  context: Context,
): Promise<void> {
  const { id } = micro;
  await execute(em, close, { id });
  if (isClosed(micro)) return;
  if (micro.methodId !== null) await execute(em, wantCancelled, { id, at: context.clock.now() });
  else await applyEvents(em, micro, [walletEvent(id, { type: 'cancelled', code })], context);
}
