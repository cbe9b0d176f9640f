import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { cancelCharge } from '../domain/charge-order.ts';
import { type OrderRow, storedOrder } from '../reads/orders.ts';
import { lockOrder } from '../writes/lock-order.ts';
import { settleOrder } from '../writes/settle-order.ts';

/** Ms of business time until an order is tried again. */
const lease = 60_000;

/** Takes over orders that nobody drives on any more, each by one process. */
const takeOver = statement(
  'purchases.takeOverOrders',
  ['now', 'until', 'limit'],
  `with due as (
     select id from purchase_order where saga_until <= $1 and state = 'awaiting-payment'
     order by saga_until limit $3 for update skip locked),
   taken as (update purchase_order p set saga_until = $2 from due where p.id = due.id returning p.*)
   select ${storedOrder} from taken o`,
);

/**
 * Ends orders whose request died, or that were not paid in time: forward when the money was captured, back when it was not. A
 * payment that can not be reached now is asked again later.
 */
export const resumeOrders: DueWork<'payments.cancelCharge'> = {
  async take(limit, context) {
    const { em, clock, calls, log } = context;
    const now = clock.now();
    const until = new Date(now.getTime() + lease);
    const taken = await transaction(em, (em) => execute<OrderRow>(em, takeOver, { now, until, limit }));
    for (const { stored } of taken) {
      try {
        const outcome = await cancelCharge(stored, calls);
        await transaction(em, async (em) => {
          const order = await lockOrder(em, stored.id);
          if (order) await settleOrder(em, order, outcome, context);
        });
      } catch (error) {
        log.warn({ err: error, order: stored.id }, 'an order could not be driven on and is tried again later');
      }
    }
    return taken.length;
  },
};
