import type { Operation } from '../../../kernel/plugin/operation.ts';
import { hashOfShareToken, newShareToken } from '../domain/share-token.ts';
import { share } from '../writes/change-wishlist.ts';

/** Makes the token by which others may read the caller's wishlist; it is shown in this answer and never again. */
export const shareWishlist: Operation<'shopping.shareWishlist'> = async (_input, { rows, principal, clock }) => {
  const shareToken = newShareToken();
  await rows(share, { userId: principal.userId, tokenHash: hashOfShareToken(shareToken), at: clock.now() });
  return { status: 201, body: { shareToken } };
};
