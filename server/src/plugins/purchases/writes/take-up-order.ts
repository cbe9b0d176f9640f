import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { type OrderRow, type StoredOrder, storedOrder } from '../reads/orders.ts';

const takeUp = statement(
  'purchases.takeUpOrder',
  ['userId', 'attempt', 'cartId', 'cartVersion', 'sagaUntil'],
  `with found as (
     select * from purchase_order
     where (user_id = $1 and attempt = $2) or (cart_id = $3 and cart_version = $4 and state <> 'cancelled')
     order by (user_id = $1 and attempt = $2) desc limit 1),
   leased as (
     update purchase_order o set saga_until = greatest(o.saga_until, least($5, o.expires_at)) from found
     where o.id = found.id and o.user_id = $1 and o.attempt = $2 and o.state = 'awaiting-payment')
   select ${storedOrder} from found o`,
);

/**
 * The order of an attempt, and otherwise the one of the cart that stands in its way. Its own one, when it waits to be paid, is left to
 * this attempt until `sagaUntil`, so that one that was interrupted twice is not called off while it is tried the third time; but no
 * longer than its quote holds, so that nobody keeps the last keys from others by trying again and again.
 */
export async function takeUpOrder(
  em: EntityManager,
  wanted: Pick<StoredOrder, 'userId' | 'attempt' | 'cartId' | 'cartVersion'>,
  sagaUntil: Date,
): Promise<StoredOrder | null> {
  const { userId, attempt, cartId, cartVersion } = wanted;
  const [found] = await execute<OrderRow>(em, takeUp, { userId, attempt, cartId, cartVersion, sagaUntil });
  return found?.stored ?? null;
}
