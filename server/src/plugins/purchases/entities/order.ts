import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { orderStates } from '../domain/order-state.ts';

/** A cart that somebody buys. Its row is the saga: `state` says which step comes next. */
export const Order = defineEntity({
  name: 'Order',
  tableName: 'purchase_order',
  properties: {
    id: p.uuid().primary(),
    /** The buyer. */
    userId: p.uuid(),
    /** What names the buyer's Idempotency-Key. */
    attempt: p.text(),
    cartId: p.uuid(),
    cartVersion: p.integer(),
    state: p.enum(orderStates),
    country: p.text(),
    priceRegion: p.text(),
    /** Of all amounts, which are hundredths. */
    currency: p.text(),
    subtotal: p.bigint('number'),
    couponCode: p.text().nullable(),
    couponAmount: p.bigint('number'),
    total: p.bigint('number'),
    /** Hundredths of US dollars by reference rates. */
    totalInDollars: p.bigint('number'),
    walletAmount: p.bigint('number'),
    paymentMethodId: p.uuid().nullable(),
    paymentId: p.uuid().nullable(),
    tax: p.bigint('number').nullable(),
    refunded: p.bigint('number'),
    redirectUrl: p.text().nullable(),
    declineCode: p.text().nullable(),
    placedAt: p.datetime(),
    expiresAt: p.datetime(),
    paidAt: p.datetime().nullable(),
    /** Until then somebody drives the order on; afterwards due work does. Null when there is nothing to do. */
    sagaUntil: p.datetime().nullable(),
    /** Grows with each change of the state. */
    version: p.integer(),
  },
  uniques: [{ name: 'purchase_order_user_id_attempt_unique', properties: ['userId', 'attempt'] }],
});

export type Order = InferEntity<typeof Order>;

/** A package that a line gives, with its share of what is paid for the line. */
export interface GivenPackage {
  packageId: number;
  appIds: number[];
  /** Those of them that were not released when they were bought. */
  unreleasedAppIds: number[];
  amount: number;
}

export const OrderLine = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  properties: {
    order: () => p.manyToOne(Order).primary().deleteRule('cascade'),
    position: p.integer().primary(),
    lineId: p.uuid(),
    kind: p.enum(['app', 'package', 'bundle']),
    itemId: p.bigint('number'),
    name: p.text(),
    /** Null when the buyer gets it. */
    recipientId: p.uuid().nullable(),
    /** The recipient's account was erased, so that nobody can accept the gift any more. */
    isRecipientGone: p.boolean(),
    giftMessage: p.text().nullable(),
    /** When the gift is sent; null: at once. */
    deliverAt: p.datetime().nullable(),
    isPrePurchase: p.boolean(),
    releasesAt: p.datetime().nullable(),
    amount: p.bigint('number'),
    finalAmount: p.bigint('number'),
    refundedAmount: p.bigint('number'),
    isRefunded: p.boolean(),
    /** Its order was, so that it can be ordered again. */
    isCancelled: p.boolean(),
    packages: p.json<GivenPackage[]>(),
  },
});

export const OrderHistory = defineEntity({
  name: 'OrderHistory',
  tableName: 'order_history',
  properties: {
    order: () => p.manyToOne(Order).primary().deleteRule('cascade'),
    version: p.integer().primary(),
    state: p.text(),
    at: p.datetime(),
  },
});
