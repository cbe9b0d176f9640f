import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { OperationContext } from '../../../kernel/plugin/context.ts';
import type { Operation, OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { Problem, problem } from '../../../kernel/problems/problem.ts';
import { chargeOrder } from '../domain/charge-order.ts';
import { missingAccounts } from '../domain/missing-accounts.ts';
import { orderOfQuote } from '../domain/order-of-quote.ts';
import { isTransient } from '../domain/order-state.ts';
import { presentOrder } from '../presenters/order.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { placeOrder } from '../writes/place-order.ts';
import { KeysAreHeld } from '../writes/reserve-keys.ts';
import { settleOrder, stateAfter } from '../writes/settle-order.ts';
import { takeUpOrder } from '../writes/take-up-order.ts';

type Calls = 'shopping.quoteCart' | 'payments.chargeOrder' | 'payments.cancelCharge' | 'users.getUserSummaries';
type Context = OperationContext<'purchases.checkout', Calls>;
type Body = OperationInput<'purchases.checkout'>['body'];

/** Ms of business time that an attempt may take, longer than its Idempotency-Key is held; after that due work goes on with its order. */
const lease = 60_000;

/** Buys a cart: quote, place, charge, fulfil. A retry goes on where the attempt before it ended. */
export const checkout: Operation<'purchases.checkout', Calls> = async ({ body }, context) => {
  const placed = await orderFor(body, context);
  if (!isTransient(placed.state)) return context.finish(async () => answerOf(placed));
  const outcome = await chargeOrder(placed, context.calls);
  if (stateAfter(placed, outcome, context.clock.now()) === 'cancelled') {
    // A refusal keeps nothing, so that the order must be ended before it.
    const ended = await transaction(context.em, (em) => settleOrder(em, placed, outcome, context));
    return context.finish(async () => answerOf(ended));
  }
  return context.finish(async (em) => answerOf(await settleOrder(em, placed, outcome, context)));
};

function answerOf(order: StoredOrder) {
  const { id: orderId, state, declineCode } = order;
  if (state === 'cancelled') throw problem('payment-declined', { extensions: { orderId, declineCode } });
  const body = presentOrder(order);
  return isTransient(state) ? { status: 202 as const, body } : { status: 201 as const, body };
}

/** Refusals that say nothing of whether this attempt has an order already; the others come after it would have been found. */
const beforePlacing = new Set([
  'order-cart-not-found',
  'cart-not-orderable',
  'gift-recipient-gone',
  'price-changed',
  'payment-incomplete',
]);

/** The order of this attempt: a new one, or the one that an attempt before has made, whatever has become of the cart since. */
async function orderFor(body: Body, context: Context): Promise<StoredOrder> {
  const attempt = context.stepKey('order');
  try {
    const quote = await quoteOf(body, context);
    await requireRecipients(quote, context);
    const coupon = quote.coupon;
    const order = orderOfQuote(quote, body.payment, attempt, context.clock.now());
    if (order.total > order.walletAmount && order.paymentMethodId === null) throw problem('payment-incomplete');
    return await place(order, coupon, context);
  } catch (error) {
    if (!(error instanceof Problem) || !beforePlacing.has(error.code)) throw error;
    const { userId } = context.principal;
    const named = { userId, attempt, cartId: body.cartId, cartVersion: 0 };
    const existing = await context.begin((em) => takeUpOrder(em, named, leaseOf(context)));
    if (!existing) throw error;
    return existing;
  }
}

async function quoteOf({ cartId, expectedTotal }: Body, { calls, principal }: Context): Promise<Schemas['CartQuote']> {
  const { body: quote } = await calls.shopping
    .quoteCart({ path: { cartId }, body: { userId: principal.userId } })
    .catch((error: unknown) => {
      throw refusalOfCart(error);
    });
  if (quote.total !== expectedTotal.amount || quote.currency !== expectedTotal.currency) {
    const { lines, currency, subtotal, total, validUntil } = quote;
    throw problem('price-changed', { extensions: { quote: { lines, currency, subtotal, total, validUntil } } });
  }
  return quote;
}

/** Whoever is to get a gift may have gone since it was put into the cart. */
async function requireRecipients({ lines }: Schemas['CartQuote'], { calls }: Context): Promise<void> {
  const recipients = lines.flatMap(({ recipientId }) => recipientId ?? []);
  const missing = await missingAccounts(recipients, calls);
  const refused = lines.filter(({ recipientId }) => recipientId !== null && missing.has(recipientId));
  if (refused.length === 0) return;
  throw problem('gift-recipient-gone', { extensions: { lineIds: refused.map(({ lineId }) => lineId) } });
}

function refusalOfCart(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  if (error.code === 'cart-not-found') return problem('order-cart-not-found');
  if (error.code !== 'cart-empty' && error.code !== 'cart-lines-invalid') return error;
  return problem('cart-not-orderable', { extensions: { ...error.extensions, reason: error.code } });
}

const leaseOf = ({ clock }: Context) => new Date(clock.now().getTime() + lease);

/** Writes the order down, unless this attempt has done so before. */
async function place(order: StoredOrder, coupon: Schemas['CartQuote']['coupon'], context: Context) {
  const { publish, begin } = context;
  const sagaUntil = leaseOf(context);
  const write = (waiting: boolean) =>
    begin(async (em) => {
      if (!(await placeOrder(em, order, sagaUntil, coupon, waiting))) return takeUpOrder(em, order, sagaUntil);
      const { id: orderId, version, userId, cartId, cartVersion } = order;
      const redeemed = coupon && { couponId: coupon.couponId, couponCode: coupon.code };
      const lineIds = order.lines.map(({ lineId }) => lineId);
      publish(em, 'purchases.orderPlaced', { orderId, version, userId, cartId, cartVersion, lineIds, ...redeemed });
      return order;
    });
  const placed = await write(false).catch((error: unknown) => {
    if (error instanceof KeysAreHeld) return write(true);
    throw error;
  });
  if (!placed) throw problem('unavailable');
  if (placed.attempt !== order.attempt) throw problem('cart-already-ordered', { extensions: { orderId: placed.id } });
  return placed;
}
