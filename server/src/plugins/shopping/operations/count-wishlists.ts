import type { Operation } from '../../../kernel/plugin/operation.ts';
import { countOfApp } from '../reads/wishlist.ts';

/** On how many wishlists a game is. */
export const countWishlists: Operation<'shopping.countWishlists'> = async ({ path: { appId } }, { rows }) => {
  const [counted] = await rows<{ count: number }>(countOfApp, { appId });
  return { status: 200, body: { appId, wishlists: counted?.count ?? 0 } };
};
