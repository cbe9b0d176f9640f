import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { PaymentHappening } from '../domain/payment-state.ts';
import type { PaymentRow } from '../domain/payments.ts';

/** Of the table `payment`, which is called `p`. */
export const paymentColumns = `p.id, p.purpose, p.order_id as "orderId", p.user_id as "userId", p.currency,
     p.amount::double precision as amount, p.wallet_amount::double precision as "walletAmount",
     p.tax::double precision as tax, p.country, p.state, p.captured::double precision as captured,
     p.refunded::double precision as refunded, p.decline_code as "declineCode", p.redirect_url as "redirectUrl", p.version,
     p.method_id as "methodId", p.provider, p.reference, p.charge_id as "chargeId", p.hold_id as "holdId",
     p.is_cancelled as "isCancelled", p.awaits_finalize as "awaitsFinalize",
     p.next_check_at::text as "nextCheckAt",
     to_char(p.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

const lockByOrder = statement(
  'payments.lockByOrder',
  ['orderId'],
  `select ${paymentColumns} from payment p where p.order_id = $1 for update`,
);

const lockById = statement(
  'payments.lock',
  ['id'],
  `select ${paymentColumns} from payment p where p.id = $1 for update`,
);

const ownPayment = statement(
  'payments.own',
  ['id', 'userId'],
  `select ${paymentColumns} from payment p where p.id = $1 and p.user_id = $2`,
);

/** Those of a user, newest first. */
export const ownPayments = statement(
  'payments.ownPayments',
  ['userId', 'after', 'count'],
  `select ${paymentColumns} from payment p where p.user_id = $1 and ($2::uuid is null or p.id < $2) order by p.id desc limit $3`,
);

const paymentById = statement('payments.byId', ['id'], 'select id from payment where id = $1');

const lockByReference = statement(
  'payments.lockByReference',
  ['reference'],
  `select ${paymentColumns} from payment p where p.reference = $1 for update`,
);

const paymentByReference = statement(
  'payments.byReference',
  ['reference'],
  'select id from payment where reference = $1',
);

const eventsOfPayment = statement(
  'payments.eventsOf',
  ['paymentId'],
  `select type, amount::double precision as amount, code, provider, provider_event_id as "providerEventId"
   from payment_event where payment_id = $1 order by id`,
);

/** The payment of an order, locked until the transaction ends; null when there is none. */
export async function lockPaymentOfOrder(em: EntityManager, orderId: string): Promise<PaymentRow | null> {
  const [payment] = await execute<PaymentRow>(em, lockByOrder, { orderId });
  return payment ?? null;
}

/** A payment, locked until the transaction ends. Throws when there is none. */
export async function lockPayment(em: EntityManager, id: string): Promise<PaymentRow> {
  const [payment] = await execute<PaymentRow>(em, lockById, { id });
  if (!payment) throw new Error(`There is no payment ${id}`);
  return payment;
}

/** The payment that a provider knows by this name, locked until the transaction ends; null when there is none. */
export async function lockPaymentByReference(em: EntityManager, reference: string): Promise<PaymentRow | null> {
  const [payment] = await execute<PaymentRow>(em, lockByReference, { reference });
  return payment ?? null;
}

/** Whether there is a payment. */
export async function isPayment(em: EntityManager, id: string): Promise<boolean> {
  return (await execute(em, paymentById, { id })).length > 0;
}

/** Whether a payment was begun that a provider knows by this name. */
export async function isBegun(em: EntityManager, reference: string): Promise<boolean> {
  return (await execute(em, paymentByReference, { reference })).length > 0;
}

/** What is known to have happened to a payment that the caller has locked, oldest first. */
export function eventsOf(em: EntityManager, paymentId: string): Promise<PaymentHappening[]> {
  return execute<PaymentHappening>(em, eventsOfPayment, { paymentId });
}

/** A payment of a user; null when he has none of that id. */
export async function findOwnPayment(em: EntityManager, id: string, userId: string): Promise<PaymentRow | null> {
  const [payment] = await execute<PaymentRow>(em, ownPayment, { id, userId });
  return payment ?? null;
}
