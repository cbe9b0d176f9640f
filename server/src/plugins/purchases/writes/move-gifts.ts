import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { type GiftState, giftStatesBefore } from '../domain/gift-state.ts';
import type { Publishing } from './settle-order.ts';

export interface GiftChange {
  giftId: string;
  version: number;
  orderId: string;
  senderId: string;
  recipientId: string;
  state: Schemas['GiftState'];
}

export const giftChange = `id as "giftId", version, order_id as "orderId", sender_id as "senderId", recipient_id as "recipientId", state`;

/** Of all lines where no positions are named. */
const move = statement(
  'purchases.moveGifts',
  ['orderId', 'positions', 'state', 'before', 'now', 'dueAt'],
  `with moved as (
     update gift set state = $3, version = version + 1, due_at = $6,
       sent_at = case when $3 = 'sent' then $5::timestamptz else sent_at end,
       ended_at = case when $3 = 'sent' then ended_at else $5::timestamptz end
     where order_id = $1 and ($2::integer[] is null or line_position = any($2)) and state = any($4) returning *),
   history as (insert into gift_history (gift_id, version, state, at) select id, version, state, $5 from moved)
   select ${giftChange} from moved order by id`,
);

export interface GiftMove {
  orderId: string;
  /** Of the lines; null for all. */
  positions: number[] | null;
  to: GiftState;
  /** Those from which it may be, where not from all that are possible. */
  from?: readonly GiftState[];
  /** When due work is to go on with them. */
  dueAt?: Date | null;
}

/**
 * Moves gifts of an order on that stand where that is possible, with a row of history and an event each, and gives those that were.
 * Whoever decides over a gift holds the lock of its order, so that of two one comes first.
 */
export async function moveGifts(
  em: EntityManager,
  { orderId, positions, to, from = giftStatesBefore(to), dueAt = null }: GiftMove,
  { clock, publish }: Publishing,
): Promise<GiftChange[]> {
  const changes = await execute<GiftChange>(em, move, {
    orderId,
    positions,
    state: to,
    before: from,
    now: clock.now(),
    dueAt,
  });
  for (const change of changes) publish(em, 'purchases.giftChanged', { ...change });
  return changes;
}
