import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import type { GivenPackage } from '../entities/order.ts';
import { giftOf, type GiftRow } from '../reads/gifts.ts';

/** What of a gift never changes. Who waits for the lock is told that, and asks for the state afterwards. */
export interface LockedGift {
  id: string;
  orderId: string;
  position: number;
  senderId: string;
  recipientId: string;
  lineId: string;
  packages: GivenPackage[];
}

const lock = statement(
  'purchases.lockGift',
  ['id'],
  `select g.id, g.order_id as "orderId", g.line_position as position, g.sender_id as "senderId",
     g.recipient_id as "recipientId", l.line_id as "lineId", l.packages
   from gift g join purchase_order o on o.id = g.order_id
     join order_line l on (l.order_id, l.position) = (g.order_id, g.line_position)
   where g.id = $1 for update of o`,
);

/** A gift whose order is locked until the transaction ends. Throws `gift-not-found`. */
export async function lockGift(em: EntityManager, id: string): Promise<LockedGift> {
  const [gift] = await execute<LockedGift>(em, lock, { id });
  if (!gift) throw problem('gift-not-found');
  return gift;
}

/** A gift as one of the two sees it. Throws `gift-not-found`. */
export async function readGift(em: EntityManager, id: string, userId: string): Promise<GiftRow['shown']> {
  const [row] = await execute<GiftRow>(em, giftOf, { id, userId });
  if (!row) throw problem('gift-not-found');
  return row.shown;
}

export function notOpen({ state }: GiftRow['shown']): Problem {
  return problem('gift-not-open', { extensions: { state } });
}
