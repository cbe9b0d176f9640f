import type { Operation } from '../../../kernel/plugin/operation.ts';
import { pageOfWishlist, type WishlistPosition } from '../domain/wishlist-pages.ts';

/** The caller's wishlist by priority. */
export const listWishlist: Operation<'shopping.listWishlist'> = async ({ query }, context) => {
  const request = context.page<WishlistPosition>(query);
  return { status: 200, body: await pageOfWishlist(context.principal.userId, query, request, context) };
};
