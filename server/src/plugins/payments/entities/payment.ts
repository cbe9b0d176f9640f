import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** Made by the first charge or cancellation of an order: the other one finds it. */
export const ChargeClaim = defineEntity({
  name: 'ChargeClaim',
  tableName: 'charge_claim',
  properties: { orderId: p.uuid().primary(), claimedAt: p.datetime() },
});

/** Money that somebody pays once. What is known of it is the fold of its events, see `domain/payment-state.ts`. */
export const Payment = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text(),
    orderId: p.uuid().nullable(),
    userId: p.uuid(),
    currency: p.text(),
    /** Hundredths, as are all amounts. */
    amount: p.bigint('number'),
    walletAmount: p.bigint('number'),
    tax: p.bigint('number'),
    /** Of the buyer, ISO 3166-1 alpha-2. */
    country: p.text(),
    state: p.text(),
    captured: p.bigint('number'),
    refunded: p.bigint('number'),
    declineCode: p.text().nullable(),
    redirectUrl: p.text().nullable(),
    methodId: p.uuid().nullable(),
    provider: p.text().nullable(),
    /** Our name for it at the provider. */
    reference: p.text().nullable(),
    /** The provider's own name for it, where it has one. */
    chargeId: p.text().nullable(),
    /** The pending transfer that holds the wallet's part. */
    holdId: p.uuid().nullable(),
    isCancelled: p.boolean().default(false),
    /** A micro-transaction that its seller has not finalized. */
    awaitsFinalize: p.boolean().default(false),
    /** When due work looks at it next, and how often it has. */
    nextCheckAt: p.datetime().nullable(),
    checks: p.integer().default(0),
    version: p.integer(),
    createdAt: p.datetime(),
  },
});

/** What happened to a payment, appended and never changed. */
export const PaymentEvent = defineEntity({
  name: 'PaymentEvent',
  tableName: 'payment_event',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    type: p.text(),
    amount: p.bigint('number'),
    code: p.text().nullable(),
    /** Who says so: `wallet`, `store`, or a provider. */
    provider: p.text(),
    /** The provider's id of it, by which it counts once. */
    providerEventId: p.text(),
    /** State of the payment after it. */
    state: p.text(),
    /** The payment's version, when it changed the state. */
    version: p.integer().nullable(),
    at: p.datetime(),
  },
});

/** Money that goes back, once for each id that its caller has chosen. */
export const Refund = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  properties: {
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    amount: p.bigint('number'),
    /** What of it goes to the wallet. */
    walletAmount: p.bigint('number'),
    /** When the last part of it was given. */
    settledAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** A card or the like that somebody has stored at a provider; the store has a token of it and nothing else. */
export const PaymentMethod = defineEntity({
  name: 'PaymentMethod',
  tableName: 'payment_method',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    provider: p.text(),
    kind: p.enum(['card', 'redirect', 'bank']),
    token: p.text(),
    label: p.text(),
    lastFour: p.text().nullable(),
    /** That a card is from, ISO 3166-1 alpha-2; null when the provider does not say. */
    country: p.text().nullable(),
    isDefault: p.boolean(),
    createdAt: p.datetime(),
    /** It pays nothing any more; refunds still go to it. */
    removedAt: p.datetime().nullable(),
  },
});

export type PaymentMethod = InferEntity<typeof PaymentMethod>;
