import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { removeLines } from '../writes/change-lines.ts';

/** Takes all lines out of the caller's cart; what is saved for later stays. */
export const emptyCart: Operation<'shopping.emptyCart'> = (_input, context) =>
  transaction(context.em, async (em) => {
    const cart = await lockCart(em, context.principal);
    await removeLines(em, cart.id, null, context.clock.now());
    return { status: 200, body: presentCart(await readCart(em, cart.id, context)) };
  });
