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

interface KeptMoney {
  id: string;
  orderId: string;
  captured: string;
  refunded: string;
  holdId: string | null;
}

/** The part of a payment that the buyer's bank has taken back, so that the store has it no more. */
const taken = `case state when 'charged-back' then (
    select sum(case type when 'charged-back' then e.amount when 'charge-back-reversed' then -e.amount else 0 end)
    from payment_event e where e.payment_id = payment.id) else 0 end`;

/** Payments that have money of an order. What due work still goes on with will be given back, or is driven for ever. */
const withMoney = `select id, order_id as "orderId", captured::text, refunded::text, hold_id as "holdId" from payment
  where order_id is not null and (captured > refunded + ${taken} or hold_id is not null) and next_check_at is null`;

/** The other way round: whose money the store has must have an order for it. Payments are read before their orders, and again. */
export const moneyOfEndedOrders: Invariant = {
  id: 'I12',
  says: 'The store has and holds no money for an order that was cancelled or does not exist.',
  plugins: ['purchases', 'payments'],
  async find(look) {
    const broken: Violation[] = [];
    for (let after = '00000000-0000-0000-0000-000000000000'; broken.length < mostShown;) {
      const page = await look<KeptMoney>('payments', `${withMoney} and id > $1 order by id limit $2`, [
        after,
        pageSize,
      ]);
      const states = await look<{ id: string; state: string }>(
        'purchases',
        `select id, state from purchase_order where id = any($1::uuid[]) and (state <> 'cancelled' or exists (
           select from refund r where r.order_id = purchase_order.id and r.state in ('waiting', 'approved')))`,
        [page.map(({ orderId }) => orderId)],
      );
      const byId = new Map(states.map(({ id, state }) => [id, state]));
      const suspects = page.filter((payment) => lacksOrder(payment, byId.get(payment.orderId)));
      // What was given back in between is none.
      const still =
        suspects.length === 0
          ? []
          : await look<KeptMoney>('payments', `${withMoney} and id = any($1::uuid[])`, [suspects.map(({ id }) => id)]);
      broken.push(...still.filter((payment) => lacksOrder(payment, byId.get(payment.orderId))).map(keptMoney));
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) break;
      after = last.id;
    }
    return broken.slice(0, mostShown);
  },
};

/** `state` is that of an order that was not cancelled, or whose money is going back. Only an open one has money held for it. */
function lacksOrder({ holdId }: KeptMoney, state: string | undefined): boolean {
  return state === undefined || (holdId !== null && state !== 'awaiting-payment' && state !== 'held');
}

function keptMoney({ id, orderId, captured, refunded, holdId }: KeptMoney): Violation {
  const money = holdId === null ? `captured ${captured} and refunded ${refunded}` : `held money, transfer ${holdId}`;
  return {
    subject: `payment ${id}`,
    detail: `${money}, and its order ${orderId} was cancelled, has ended or does not exist`,
  };
}

function mismatch(order: PaidOrder, payment: Captured | undefined): string | null {
  if (payment === undefined) return 'it was paid, and there is no payment';
  if (payment.currency !== order.currency) return `its payment is in ${payment.currency}`;
  if (payment.captured !== order.total) return `its total is ${order.total}, captured is ${payment.captured}`;
  // What the order calls refunded was refunded before.
  return BigInt(payment.refunded) < BigInt(order.refunded)
    ? `${order.refunded} are refunded of it, by its payment ${payment.refunded}`
    : null;
}
