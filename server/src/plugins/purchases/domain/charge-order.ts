import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { Problem } from '../../../kernel/problems/problem.ts';
import type { StoredOrder } from '../reads/orders.ts';

type CallsOf<Name extends 'chargeOrder' | 'cancelCharge'> = WorkContext<`payments.${Name}`>['calls'];

/** Why an order ends without being paid. */
interface Declined {
  declineCode: string;
}

/** Said of an order for which nothing is to be paid. */
const free = { state: 'succeeded', paymentId: null, tax: 0, redirectUrl: null, declineCode: null } as const;

export type Outcome = Schemas['Charge'] | typeof free | Declined;

/**
 * Takes the money of an order. What the payment service refuses for good is a decline, once it is called off: an attempt before this one
 * may have begun a payment.
 */
export async function chargeOrder(
  order: StoredOrder,
  calls: CallsOf<'chargeOrder'> & CallsOf<'cancelCharge'>,
): Promise<Outcome> {
  if (order.total === 0) return free;
  const { id: orderId, userId, country, walletAmount, paymentMethodId, total, currency } = order;
  const amount = { amount: total, currency };
  const body = { orderId, userId, amount, country, walletAmount, paymentMethodId };
  try {
    return (await calls.payments.chargeOrder({ body })).body;
  } catch (error) {
    const codes = ['payment-method-not-found', 'invalid-payment-split'];
    if (!(error instanceof Problem) || !codes.includes(error.code)) throw error;
    const outcome = await cancelCharge(order, calls);
    return 'state' in outcome && outcome.state !== 'failed' ? outcome : { declineCode: error.code };
  }
}

/** Calls the payment of an order off, unless it was captured already. */
export async function cancelCharge(order: StoredOrder, { payments }: CallsOf<'cancelCharge'>): Promise<Outcome> {
  const { body } = await payments.cancelCharge({ body: { orderId: order.id } });
  return body.charge ?? { declineCode: 'timed-out' };
}
