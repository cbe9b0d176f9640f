import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfShareToken } from '../domain/share-token.ts';
import { pageOfWishlist, type WishlistPosition } from '../domain/wishlist-pages.ts';
import { ownerOfShared } from '../reads/wishlist.ts';

/** A wishlist that somebody shares, by its token. */
export const listSharedWishlist: Operation<'shopping.listSharedWishlist'> = async ({ path, query }, context) => {
  const request = context.page<WishlistPosition>(query);
  const tokenHash = hashOfShareToken(path.shareToken);
  const [owner] = await context.rows<{ userId: string }>(ownerOfShared, { tokenHash });
  if (!owner) throw problem('wishlist-not-found');
  return { status: 200, body: await pageOfWishlist(owner.userId, query, request, context) };
};
