import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { AnsweredRefund } from '../domain/give-back.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { refundLateCapture } from './refund-late-capture.ts';
import { returnOrder } from './return-order.ts';
import type { Publishing } from './settle-order.ts';

const refuse = statement(
  'purchases.refuseRefund',
  ['id', 'now'],
  `update refund set state = 'denied', rule = 'given-back', decided_at = $2, saga_until = null
   where id = $1 and state = 'approved' returning state_before as "stateBefore"`,
);

/** Ends an approved refund of a locked order for which there is not so much money: its buyer has it by his bank, or a part of it otherwise. */
export async function refuseRefund(
  em: EntityManager,
  order: StoredOrder,
  { id, left }: Pick<AnsweredRefund, 'id' | 'left'>,
  context: Publishing,
): Promise<void> {
  const now = context.clock.now();
  const [refused] = await execute<{ stateBefore: OrderState }>(em, refuse, { id, now });
  if (!refused) return;
  if (order.state === 'refund-requested') await returnOrder(em, order, refused.stateBefore, context);
  // A part was given back before the refund was driven.
  if (order.state === 'cancelled' && left > 0) {
    await refundLateCapture(em, order, { attempt: `late-capture/${order.id}/after/${id}`, amount: left }, now);
  }
}
