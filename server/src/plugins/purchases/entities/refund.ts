import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { orderStates } from '../domain/order-state.ts';
import { Order } from './order.ts';

/** Lines of an order that are given back. Its row is the saga of giving the money back. */
export const Refund = defineEntity({
  name: 'Refund',
  tableName: 'refund',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).deleteRule('cascade'),
    userId: p.uuid(),
    /** What names the buyer's Idempotency-Key. */
    attempt: p.text(),
    /** Of the lines. */
    positions: p.array(Number).columnType('integer[]'),
    /** Hundredths of the order's currency. */
    amount: p.bigint('number'),
    destination: p.enum(['origin', 'wallet']),
    reason: p.text(),
    state: p.enum(['waiting', 'approved', 'done', 'denied']),
    /** The order's, before it was asked for. */
    stateBefore: p.enum(orderStates),
    rule: p.text(),
    answer: p.text().nullable(),
    requestedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    /** Until then somebody gives the money back; afterwards due work does. */
    sagaUntil: p.datetime().nullable(),
  },
  uniques: [{ name: 'refund_user_id_attempt_unique', properties: ['userId', 'attempt'] }],
});

export type Refund = InferEntity<typeof Refund>;
