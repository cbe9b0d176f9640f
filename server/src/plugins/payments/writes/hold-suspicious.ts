import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { fraudSignals, type RecentPayments } from '../domain/fraud-signals.ts';
import { type PaymentRow, storeEvent } from '../domain/payments.ts';
import { lockPayment } from '../reads/payments.ts';
import { type Applied, applyEvents } from './apply-events.ts';

const recentPayments = statement(
  'payments.recentPayments',
  ['userId', 'now', 'methodId'],
  `select count(*) filter (where created_at > $2::timestamptz - interval '1 hour')::integer as "inHour",
     count(*) filter (where state = 'failed' and exists (
       select from payment_event e
       where e.payment_id = payment.id and e.type = 'declined' and e.provider not in ('wallet', 'store')
     ))::integer as "declinedInDay",
     count(distinct country)::integer as "countriesInDay",
     (select country from payment_method where id = $3) as "cardCountry"
   from payment
   where user_id = $1 and method_id is not null and created_at > $2::timestamptz - interval '1 day'`,
);

/** Holds an authorised payment that looks like fraud, before it is captured; null when it does not. */
export async function holdSuspicious(
  { payment, events }: Applied,
  context: Pick<WorkContext, 'em' | 'clock' | 'publish' | 'audit'>,
): Promise<Applied | null> {
  // Somebody has looked at it already.
  if (events.some(({ provider }) => provider === 'store')) return null;
  return transaction(context.em.fork(), async (em) => {
    const signals = await signalsOf(em, payment, context.clock.now());
    if (signals === '') return null;
    const locked = await lockPayment(em, payment.id);
    context.audit(em, { action: 'payments.paymentHeld', subject: payment.id, details: { signals } });
    return applyEvents(em, locked, [storeEvent(payment.id, { type: 'held', code: signals })], context);
  });
}

async function signalsOf(em: EntityManager, { userId, methodId, country }: PaymentRow, now: Date): Promise<string> {
  const [recent] = await execute<Omit<RecentPayments, 'country'>>(em, recentPayments, { userId, now, methodId });
  return recent ? fraudSignals({ ...recent, country }).join(',') : '';
}
