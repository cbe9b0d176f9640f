import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { dropCouponOf } from '../writes/choose-coupon.ts';

/** Takes the coupon of the caller's cart away. */
export const dropCoupon: Operation<'shopping.dropCoupon'> = (_input, context) =>
  transaction(context.em, async (em) => {
    const cart = await lockCart(em, context.principal);
    await dropCouponOf(em, cart.id, context.clock.now());
    return { status: 200, body: presentCart(await readCart(em, cart.id, context)) };
  });
