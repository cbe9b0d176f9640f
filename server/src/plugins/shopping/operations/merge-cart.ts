import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { guestIdOf } from '../domain/guest-token.ts';
import { noSuchCart, readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { lockGuestCart, mergeCarts, openCartLike } from '../writes/merge-carts.ts';

/** Joins a guest's cart with the caller's; a second time it only answers the cart. */
export const mergeCart: Operation<'shopping.mergeCart'> = ({ body: { guestToken } }, context) =>
  transaction(context.em, async (em) => {
    const { userId } = context.principal;
    const at = context.clock.now();
    // Always the guest's first, so that two merges of one cart wait for each other.
    const guest = await lockGuestCart(em, guestIdOf(guestToken));
    if (!guest || (!guest.isOpen && guest.joinedUserId !== userId)) throw noSuchCart();
    const cartId = await openCartLike(em, guest, userId, at);
    if (guest.isOpen) await mergeCarts(em, { guestCartId: guest.id, cartId, userId }, at);
    return { status: 200, body: presentCart(await readCart(em, cartId, context)) };
  });
