import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import { isTransient } from '../domain/order-state.ts';
import { lockOrdersToFollow, type OrderRow, ordersById } from '../reads/orders.ts';
import { refundLateCapture } from '../writes/refund-late-capture.ts';
import { chargeBack } from '../writes/charge-back.ts';
import { settleOrder } from '../writes/settle-order.ts';

/** Due work asks how its payment stands now. */
const askAgain = statement(
  'purchases.askAgain',
  ['id', 'now'],
  `update purchase_order set saga_until = $2 where id = $1 and state = 'charged-back' returning id`,
);

/** Drives orders on whose payment was decided after the request: approved, reviewed, or heard of late. */
export const followPayments: Subscriber<'payments.paymentChanged'> = async (events, context) => {
  const { em } = context;
  const charges = new Map<string, NonNullable<(typeof events)[number]['payload']['charge']>>();
  for (const { payload } of events) {
    const { orderId, charge } = payload;
    if (orderId === null || charge === null) continue;
    const known = charges.get(orderId);
    // They may come in any order; the payment's version tells which is the newest.
    if (!known || known.version < charge.version) charges.set(orderId, charge);
  }
  if (charges.size === 0) return;
  const chargedBack = [...charges].filter(([, { state }]) => state === 'charged-back').map(([id]) => id);
  const locked = await execute<{ id: string }>(em, lockOrdersToFollow, { ids: [...charges.keys()], chargedBack });
  if (locked.length === 0) return;
  // Read after the locks are there, as `lockOrder` does.
  for (const { stored } of await execute<OrderRow>(em, ordersById, { ids: locked.map(({ id }) => id) })) {
    const charge = charges.get(stored.id);
    if (!charge) continue;
    if (stored.state === 'charged-back') await execute(em, askAgain, { id: stored.id, now: context.clock.now() });
    else if (isTransient(stored.state)) await settleOrder(em, stored, charge, context);
    else if (charge.state === 'charged-back') await chargeBack(em, stored, context);
    else if (stored.state === 'cancelled' && charge.captured > charge.refunded) {
      const { captured, refunded, version } = charge;
      const attempt = `late-capture/${stored.id}/${version}`;
      await refundLateCapture(em, stored, { attempt, amount: captured - refunded }, context.clock.now());
    }
  }
};
