import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { putItem, type PutItem } from '../writes/change-wishlist.ts';

/** Puts a game on the caller's wishlist; again it changes its priority. */
export const putWishlistItem: Operation<'shopping.putWishlistItem'> = async ({ path: { appId }, body }, context) => {
  const { rows, principal, clock } = context;
  const { priority = 0 } = body;
  const [item] = await rows<PutItem>(putItem, { userId: principal.userId, appId, priority, at: clock.now() });
  if (!item?.isKnown) throw problem('item-not-found', { detail: `There is no app ${appId}.` });
  if (item.isOwned) throw problem('game-owned');
  if (!item.isPut) throw problem('wishlist-full');
  return { status: 200, body: { wishlistCount: item.count } };
};
