import type { Operation } from '../../../kernel/plugin/operation.ts';
import { type GiftRow, giftsReceived, giftsSent } from '../reads/gifts.ts';
import { newest } from '../reads/newest.ts';

/** Gifts that the caller has got or sent, newest first. */
export const listGifts: Operation<'purchases.listGifts'> = async ({ query }, { rows, page, principal }) => {
  const request = page<string>(query);
  const found = await rows<GiftRow>(query.direction === 'sent' ? giftsSent : giftsReceived, {
    before: request.after ?? newest,
    limit: request.limit + 1,
    userId: principal.userId,
    state: query.state ?? null,
  });
  const { items, nextCursor } = request.of(found, ({ shown }) => shown.id);
  return { status: 200, body: { items: items.map(({ shown }) => shown), nextCursor } };
};
