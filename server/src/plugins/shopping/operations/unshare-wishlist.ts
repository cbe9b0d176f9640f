import type { Operation } from '../../../kernel/plugin/operation.ts';
import { unshare } from '../writes/change-wishlist.ts';

/** Lets nobody read the caller's wishlist any more. */
export const unshareWishlist: Operation<'shopping.unshareWishlist'> = async (
  _input,
  { rows, principal: { userId } },
) => {
  await rows(unshare, { userId });
  return { status: 204 };
};
