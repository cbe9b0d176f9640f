import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { isScheduled } from '../domain/gift-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { giftChange, type GiftChange } from './move-gifts.ts';
import type { Publishing } from './settle-order.ts';

// Whose recipient is gone is due at once. Who erases an account waits for the lines, or is waited for, so that none is missed.
const insert = statement(
  'purchases.insertGifts',
  ['gifts'],
  `with named as (
     select g.*, l.is_recipient_gone as gone
     from jsonb_populate_recordset(null::gift, $1::jsonb) g
       join order_line l on (l.order_id, l.position) = (g.order_id, g.line_position) for share of l),
   made as (
     insert into gift (id, order_id, line_position, sender_id, recipient_id, state, created_at, sent_at, due_at, version)
     select id, order_id, line_position, sender_id, recipient_id, state, created_at, sent_at,
       case when gone then created_at else due_at end, version
     from named returning *),
   history as (
     insert into gift_history (gift_id, version, state, at) select id, version, state, created_at from made)
   select ${giftChange} from made order by id`,
);

/** Makes the gifts of an order that was just paid: to be accepted at once, or sent when the buyer wants it. */
export async function makeGifts(
  em: EntityManager,
  { id, userId, lines }: StoredOrder,
  { clock, publish }: Publishing,
): Promise<void> {
  const given = lines.filter(({ recipientId }) => recipientId !== null);
  if (given.length === 0) return;
  const now = clock.now();
  const gifts = given.map((line) => {
    const waits = isScheduled(line, now);
    return {
      id: newId(),
      order_id: id,
      line_position: line.position,
      sender_id: userId,
      recipient_id: line.recipientId,
      state: waits ? 'scheduled' : 'sent',
      created_at: now,
      sent_at: waits ? null : now,
      due_at: waits ? line.deliverAt : null,
      version: 1,
    };
  });
  const made = await execute<GiftChange>(em, insert, { gifts: JSON.stringify(gifts) });
  for (const change of made) publish(em, 'purchases.giftChanged', { ...change });
}
