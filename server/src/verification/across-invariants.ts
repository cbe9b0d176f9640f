import { type Invariant, mostShown, type Violation } from './invariant.ts';

/** Orders that are looked up at once. */
const pageSize = 1_000;

interface PaidOrder {
  id: string;
  total: string;
  refunded: string;
  currency: string;
}

interface Captured {
  orderId: string;
  captured: string;
  refunded: string;
  currency: string;
}

/** I3 and I4 over two databases: the orders and licences are read first, then the money, which comes before them. */
export const moneyOfOrders: Invariant = {
  id: 'I3',
  says: 'An order that was paid was captured, once and as a whole, and refunds are never more than that.',
  plugins: ['purchases', 'payments'],
  async find(look) {
    const broken: Violation[] = [];
    for (let after = '00000000-0000-0000-0000-000000000000'; broken.length < mostShown;) {
      const orders = await look<PaidOrder>(
        'purchases',
        `select id, total::text, refunded::text, currency from purchase_order
         where total > 0 and state in ('paid', 'fulfilled', 'refund-requested', 'partially-refunded', 'refunded') and id > $1
         order by id limit $2`,
        [after, pageSize],
      );
      const captures = await look<Captured>(
        'payments',
        `select order_id as "orderId", captured::text, refunded::text, currency from payment where order_id = any($1::uuid[])`,
        [orders.map(({ id }) => id)],
      );
      const byOrder = new Map(captures.map((captured) => [captured.orderId, captured]));
      for (const order of orders) {
        const detail = mismatch(order, byOrder.get(order.id));
        if (detail !== null) broken.push({ subject: `order ${order.id}`, detail });
      }
      const last = orders.at(-1);
      if (last === undefined || orders.length < pageSize) break;
      after = last.id;
    }
    return broken.slice(0, mostShown);
  },
};

function mismatch(order: PaidOrder, payment: Captured | undefined): string | null {
  if (payment === undefined) return 'it was paid, and there is no payment';
  if (payment.currency !== order.currency) return `its payment is in ${payment.currency}`;
  if (payment.captured !== order.total) return `its total is ${order.total}, captured is ${payment.captured}`;
  // What the order calls refunded was refunded before.
  return BigInt(payment.refunded) < BigInt(order.refunded)
    ? `${order.refunded} are refunded of it, by its payment ${payment.refunded}`
    : null;
}
