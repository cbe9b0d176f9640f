import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { PaymentRow } from '../domain/payments.ts';

const columns = [
  'id',
  'purpose',
  'orderId',
  'userId',
  'currency',
  'amount',
  'walletAmount',
  'tax',
  'country',
  'at',
  'methodId',
  'provider',
  'reference',
  'nextCheckAt',
] as const;

const insert = `insert into payment (id, purpose, order_id, user_id, currency, amount, wallet_amount, tax, country,
     created_at, method_id, provider, reference, next_check_at, state, captured, refunded, version)`;
const values = `$1::uuid, $2, $3::uuid, $4::uuid, $5, $6::bigint, $7::bigint, $8::bigint, $9, $10::timestamptz,
     $11::uuid, $12, $13, $14::timestamptz, 'init', 0, 0, 1`;

const claimAndInsert = statement(
  'payments.beginOrderPayment',
  columns,
  `with claimed as (
     insert into charge_claim (order_id, claimed_at) values ($3, $10) on conflict do nothing returning order_id
   )
   ${insert} select ${values} from claimed returning id`,
);

const insertPayment = statement(
  'payments.beginPayment',
  columns,
  `${insert} values (${values}) on conflict do nothing returning id`,
);

const claim = statement(
  'payments.claimCharge',
  ['orderId', 'at'],
  'insert into charge_claim (order_id, claimed_at) values ($1, $2) on conflict do nothing returning order_id',
);

/** Ms of business time that a request may take with a payment, before due work goes on with it. */
export const firstCheck = 60_000;

/** What a payment is when it begins. */
export type NewPayment = Omit<
  PaymentRow,
  | 'state'
  | 'captured'
  | 'refunded'
  | 'declineCode'
  | 'redirectUrl'
  | 'version'
  | 'holdId'
  | 'chargeId'
  | 'isCancelled'
  | 'awaitsFinalize'
  | 'createdAt'
  | 'nextCheckAt'
>;

/** Makes the payment of an order; null when the order was charged or cancelled before. */
export function beginOrderPayment(em: EntityManager, payment: NewPayment, at: Date): Promise<PaymentRow | null> {
  return begun(em, claimAndInsert, payment, at);
}

/** Makes a payment that nothing else claims; null when its order has one. */
export function beginPayment(em: EntityManager, payment: NewPayment, at: Date): Promise<PaymentRow | null> {
  return begun(em, insertPayment, payment, at);
}

/** Keeps an order from being charged; false when it was charged or cancelled before. */
export async function claimCancellation(em: EntityManager, orderId: string, at: Date): Promise<boolean> {
  return (await execute(em, claim, { orderId, at })).length > 0;
}

async function begun(
  em: EntityManager,
  statement: typeof claimAndInsert,
  payment: NewPayment,
  at: Date,
): Promise<PaymentRow | null> {
  const isPaidOutside = payment.methodId !== null;
  const nextCheckAt = isPaidOutside ? new Date(at.getTime() + firstCheck) : null;
  const inserted = await execute(em, statement, { ...payment, at, nextCheckAt });
  if (inserted.length === 0) return null;
  return {
    ...payment,
    state: 'init',
    captured: 0,
    refunded: 0,
    declineCode: null,
    redirectUrl: null,
    holdId: null,
    chargeId: null,
    isCancelled: false,
    awaitsFinalize: false,
    createdAt: at.toISOString(),
    nextCheckAt: nextCheckAt?.toISOString() ?? null,
    version: 1,
  };
}
