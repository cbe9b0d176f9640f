import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { cancelCharge, type Outcome } from '../domain/charge-order.ts';
import { orderById, type OrderRow, storedOrder } from '../reads/orders.ts';
import { reopenOrder } from '../writes/reopen-order.ts';

/** Ms of business time until an order is looked at again. */
const lease = 60_000;

const takeOver = statement(
  'purchases.takeOverChargedBack',
  ['now', 'until', 'limit'],
  `with due as (
     select id from purchase_order where saga_until <= $1 and state = 'charged-back'
     order by saga_until limit $3 for update skip locked),
   taken as (update purchase_order p set saga_until = $2 from due where p.id = due.id returning p.*)
   select ${storedOrder} from taken o`,
);

/** None when something was heard of its payment since the order was taken over: what was answered may be over. */
const lockTaken = statement(
  'purchases.lockChargedBack',
  ['id', 'until'],
  `select id from purchase_order where id = $1 and state = 'charged-back' and saga_until = $2 for update`,
);

const openRefundOf = statement(
  'purchases.openRefundOf',
  ['id'],
  `select id from refund where order_id = $1 and state in ('waiting', 'approved')`,
);

const rest = statement(
  'purchases.restChargedBack',
  ['id'],
  'update purchase_order set saga_until = null where id = $1 returning id',
);

/**
 * Asks how the payments stand of orders that were charged back, when something was heard of them, and gives those back whose money the
 * bank has given back after all. Events may come late or in another order, so they only say when to ask.
 */
export const reopenOrders: DueWork<'payments.cancelCharge'> = {
  async take(limit, context) {
    const { em, clock, calls, log } = context;
    const now = clock.now();
    const until = new Date(now.getTime() + lease);
    const taken = await transaction(em, (em) => execute<OrderRow>(em, takeOver, { now, until, limit }));
    for (const { stored } of taken) {
      try {
        // What was captured stays so; the answer is how it stands.
        const outcome = await cancelCharge(stored, calls);
        await transaction(em, (em) => settle(em, stored.id, { until, outcome }, context));
      } catch (error) {
        log.warn({ err: error, order: stored.id }, 'an order could not be given back and is looked at again later');
      }
    }
    return taken.length;
  },
};

async function settle(
  em: EntityManager,
  id: string,
  { until, outcome }: { until: Date; outcome: Outcome },
  context: Pick<WorkContext, 'clock' | 'publish'>,
): Promise<void> {
  const [locked] = await execute(em, lockTaken, { id, until });
  if (!locked) return;
  const isStoresAgain = 'state' in outcome && outcome.state !== 'charged-back' && outcome.state !== 'failed';
  if (!isStoresAgain) return void (await execute(em, rest, { id }));
  // A refund of the order that is under way ends first.
  if ((await execute(em, openRefundOf, { id })).length > 0) return;
  const [row] = await execute<OrderRow>(em, orderById, { id });
  if (row) await reopenOrder(em, row.stored, context);
}
