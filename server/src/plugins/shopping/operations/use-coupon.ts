import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { keptCode } from '../domain/coupon-codes.ts';
import { openCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { chooseCoupon } from '../writes/choose-coupon.ts';

/** Uses a coupon for the caller's cart, in the place of another one. */
export const useCoupon: Operation<'shopping.useCoupon'> = ({ body: { code } }, context) =>
  transaction(context.em, async (em) => {
    const at = context.clock.now();
    const cart = await openCart(em, context.principal, at);
    if (!(await chooseCoupon(em, cart.id, keptCode(code), at))) throw problem('coupon-not-found');
    return { status: 200, body: presentCart(await readCart(em, cart.id, context)) };
  });
