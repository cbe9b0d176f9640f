import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { orderById, type OrderRow, type StoredOrder } from '../reads/orders.ts';

const lock = statement('purchases.lockOrderRow', ['id'], 'select id from purchase_order where id = $1 for update');

/**
 * An order, locked until the transaction ends. It is read after the lock is there: a statement that waited for it would show the lines
 * and gifts as they were before.
 */
export async function lockOrder(em: EntityManager, id: string): Promise<StoredOrder | undefined> {
  await execute(em, lock, { id });
  const [row] = await execute<OrderRow>(em, orderById, { id });
  return row?.stored;
}
