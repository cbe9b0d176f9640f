import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { closeCart, returnCart } from '../writes/order-carts.ts';

/** Closes carts that became orders. */
export const onOrderPlaced: Subscriber<'purchases.orderPlaced', Calls> = async (events, { em, clock }) => {
  for (const { payload } of events) {
    await closeCart(em, { ...payload, couponId: payload.couponId ?? null }, clock.now());
  }
};

/** Gives back what was not paid for; what was refunded is not put into a cart again. */
export const onOrderEnded: Subscriber<'purchases.orderEnded', Calls> = async (events, { em, clock }) => {
  for (const { payload } of events) {
    if (payload.state === 'cancelled') await returnCart(em, payload.orderId, payload.cartId, clock.now());
  }
};
