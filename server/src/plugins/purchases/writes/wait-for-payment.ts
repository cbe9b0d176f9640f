import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { StoredOrder } from '../reads/orders.ts';

const wait = statement(
  'purchases.waitForPayment',
  ['id', 'paymentId', 'redirectUrl', 'sagaUntil'],
  `update purchase_order set payment_id = $2, redirect_url = $3, saga_until = $4
   where id = $1 and state in ('awaiting-payment', 'held') returning id`,
);

/** Writes down that a payment is still open, which is no other state of the order. */
export async function waitForPayment(
  em: EntityManager,
  order: StoredOrder,
  { paymentId, redirectUrl }: { paymentId: string; redirectUrl: string | null },
  sagaUntil: Date | null,
): Promise<StoredOrder> {
  await execute(em, wait, { id: order.id, paymentId, redirectUrl, sagaUntil });
  return { ...order, paymentId, redirectUrl };
}
