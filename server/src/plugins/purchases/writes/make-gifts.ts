import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { isScheduled } from '../domain/gift-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { giftChange, type GiftChange } from './move-gifts.ts';
import type { Publishing } from './settle-order.ts';

const insert = statement(
  'purchases.insertGifts',
  ['gifts'],
  `with made as (insert into gift select * from jsonb_populate_recordset(null::gift, $1::jsonb) returning *),
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
      is_recipient_gone: false,
      created_at: now,
      sent_at: waits ? null : now,
      due_at: waits ? line.deliverAt : null,
      version: 1,
    };
  });
  const made = await execute<GiftChange>(em, insert, { gifts: JSON.stringify(gifts) });
  for (const change of made) publish(em, 'purchases.giftChanged', { ...change });
}
