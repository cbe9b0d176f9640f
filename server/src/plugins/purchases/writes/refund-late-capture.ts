import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { StoredOrder } from '../reads/orders.ts';

const insert = statement(
  'purchases.refundLateCapture',
  ['id', 'orderId', 'now'],
  `insert into refund (id, order_id, user_id, attempt, positions, amount, destination, reason, state, state_before, rule,
     requested_at, decided_at, saga_until)
   select $1, id, user_id, 'late-capture/' || id, '{}', total, 'origin', '', 'approved', state, 'late-capture', $3, $3, $3
   from purchase_order where id = $2 and total > 0
   on conflict do nothing`,
);

/** Money that was captured for an order that had ended already goes back, by due work. */
export async function refundLateCapture(em: EntityManager, { id: orderId }: StoredOrder, now: Date): Promise<void> {
  await execute(em, insert, { id: newId(), orderId, now });
}
