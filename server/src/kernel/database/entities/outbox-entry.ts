import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** An event or job that leaves with the transaction that writes it. */
export const OutboxEntry = defineEntity({
  name: 'OutboxEntry',
  tableName: 'outbox',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(['event', 'job']),
    name: p.text(),
    /** Null for jobs and for bulk events. */
    aggregateId: p.text().nullable(),
    version: p.bigint('number').nullable(),
    payload: p.json<unknown>(),
    /** Business time of the act. */
    occurredAt: p.datetime(),
    /** The W3C traceparent of the request that wrote it. */
    trace: p.text().nullable(),
    /** Machine time at which the relay handed it on. */
    relayedAt: p.datetime().nullable(),
  },
});

export type OutboxEntry = InferEntity<typeof OutboxEntry>;
