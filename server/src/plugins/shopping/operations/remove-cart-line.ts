import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { removeLines } from '../writes/change-lines.ts';

/** Takes a line out of the caller's cart. */
export const removeCartLine: Operation<'shopping.removeCartLine'> = ({ path: { lineId } }, context) =>
  transaction(context.em, async (em) => {
    const cart = await lockCart(em, context.principal);
    if ((await removeLines(em, cart.id, lineId, context.clock.now())) === 0) throw problem('cart-line-not-found');
    return { status: 200, body: presentCart(await readCart(em, cart.id, context)) };
  });
