import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { type GiftRow, historyOfGift } from '../reads/gifts.ts';

interface Row extends GiftRow {
  history: { version: number; state: Schemas['GiftState']; at: string }[];
}

/** A gift that the caller has got or sent, with the states that it was in. */
export const getGift: Operation<'purchases.getGift'> = async ({ path: { giftId } }, { rows, principal }) => {
  const [found] = await rows<Row>(historyOfGift, { id: giftId, userId: principal.userId });
  if (!found) throw problem('gift-not-found');
  return { status: 200, body: { gift: found.shown, history: found.history } };
};
