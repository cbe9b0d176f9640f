import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { returnOrder } from './return-order.ts';
import type { Publishing } from './settle-order.ts';

const refuse = statement(
  'purchases.refuseRefund',
  ['id', 'now'],
  `update refund set state = 'denied', rule = 'given-back', decided_at = $2, saga_until = null
   where id = $1 and state = 'approved' returning state_before as "stateBefore"`,
);

/** Ends an approved refund of a locked order for which there is no money: its buyer has it by his bank. */
export async function refuseRefund(
  em: EntityManager,
  order: StoredOrder,
  id: string,
  context: Publishing,
): Promise<void> {
  const [refused] = await execute<{ stateBefore: OrderState }>(em, refuse, { id, now: context.clock.now() });
  if (refused && order.state === 'refund-requested') await returnOrder(em, order, refused.stateBefore, context);
}
