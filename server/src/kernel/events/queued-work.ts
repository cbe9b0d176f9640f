/** An event on its way from an outbox to a subscriber. */
export interface StoredEvent {
  id: string;
  type: string;
  aggregateId: string | null;
  version: number | null;
  /** Business time of the act, RFC 3339. */
  at: string;
  payload: unknown;
  /** The traceparent of the request that published it. */
  trace: string | null;
}

/** What a plugin's queue holds: events of any types that it subscribes to, or one job, which the queue knows by its name. */
export type QueuedWork =
  { kind: 'events'; events: StoredEvent[] } | { kind: 'job'; payload: unknown; trace: string | null };
