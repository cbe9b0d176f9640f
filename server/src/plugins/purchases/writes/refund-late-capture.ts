import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { StoredOrder } from '../reads/orders.ts';

// One that is done has given back all that there was: what is heard afterwards is older.
const insert = statement(
  'purchases.refundLateCapture',
  ['id', 'orderId', 'attempt', 'amount', 'now'],
  `insert into refund (id, order_id, user_id, attempt, positions, amount, destination, reason, state, state_before, rule,
     requested_at, decided_at, saga_until)
   select $1, o.id, o.user_id, $3, '{}', $4, 'origin', '', 'approved', o.state, 'late-capture', $5, $5, $5
   from purchase_order o
   where o.id = $2 and not exists (
     select from refund done where done.order_id = o.id and done.rule = 'late-capture' and done.state = 'done')
   on conflict do nothing`,
);

export interface LateCapture {
  /** What the bank has taken and given back is refunded anew: each attempt is one refund. */
  attempt: string;
  /** Hundredths that the store still has. */
  amount: number;
}

/** Money that was captured for an order that had ended already goes back, by due work. */
export async function refundLateCapture(
  em: EntityManager,
  { id: orderId }: StoredOrder,
  capture: LateCapture,
  now: Date,
): Promise<void> {
  await execute(em, insert, { id: newId(), orderId, ...capture, now });
}
