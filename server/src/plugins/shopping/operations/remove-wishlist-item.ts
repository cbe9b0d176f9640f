import type { Operation } from '../../../kernel/plugin/operation.ts';
import { removeItem } from '../writes/change-wishlist.ts';

/** Takes a game from the caller's wishlist. */
export const removeWishlistItem: Operation<'shopping.removeWishlistItem'> = async ({ path: { appId } }, context) => {
  const { rows, principal } = context;
  const [left] = await rows<{ count: number }>(removeItem, { userId: principal.userId, appId });
  return { status: 200, body: { wishlistCount: left?.count ?? 0 } };
};
