import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { closeCarts, returnLines } from '../writes/order-carts.ts';

/** Closes carts that became orders. */
export const onOrderPlaced: Subscriber<'purchases.orderPlaced', Calls> = (events, { em, clock }) =>
  closeCarts(
    em,
    events.map(({ payload }) => payload),
    clock.now(),
  );

/** Gives back what was not paid for; what was refunded is not put into a cart again. */
export const onOrderEnded: Subscriber<'purchases.orderEnded', Calls> = async (events, { em, clock }) => {
  for (const { payload } of events) {
    if (payload.state === 'cancelled') await returnLines(em, payload, clock.now());
  }
};
