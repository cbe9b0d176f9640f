import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventSpecification, Specification, Validator } from '@steam-clone/spec';
import type { BusinessClock } from '../clock/business-clock.ts';
import { OutboxEntry } from '../database/entities/outbox-entry.ts';
import { execute, inOpenTransaction } from '../database/in-transaction.ts';
import { statement } from '../database/statement.ts';
import { newId } from '../identifiers.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';
import type { AfterCommit } from './after-commit.ts';

/** As much of a manifest as events and jobs need. */
export interface EventfulPlugin extends Pick<AnyPlugin, 'id' | 'subscribers' | 'jobs' | 'due'> {
  specification: Pick<Specification, 'events' | 'eventValidators'>;
}

export interface OutboxOptions {
  manifest: EventfulPlugin;
  clock: BusinessClock;
  afterCommit: AfterCommit;
  /** By event type; null in production. */
  validators: Record<string, Validator> | null;
  /** Called after the commit of what was written. */
  wakeRelay: () => void;
}

/** One statement for all of a transaction: nearly every write has one, and the unit of work costs seven times as much. */
const insertRows = statement(
  'kernel.insertOutboxRows',
  ['ids', 'kinds', 'names', 'aggregateIds', 'versions', 'payloads', 'times', 'traces'],
  `insert into "outbox" (id, kind, name, aggregate_id, version, payload, occurred_at, trace)
   select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[], $8::text[])`,
);

/** Writes events and jobs beside the change that they follow from: they leave if and only if it is committed. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #events: Map<string, EventSpecification>;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#events = new Map(options.manifest.specification.events.map((event) => [event.type, event]));
  }

  /** Throws when the plugin's spec does not declare the event, or, outside production, not with this payload. */
  publish(em: EntityManager, type: string, payload: unknown, trace: string | null): void {
    const event = this.#events.get(type);
    if (!event)
      throw new Error(`${this.#options.manifest.id} can not publish ${type}: its spec declares no such event`);
    const validator = this.#options.validators?.[type];
    if (validator && !validator(payload)) {
      const reasons = validator.errors?.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
      throw new Error(`The payload of ${type} is not as its spec declares: ${reasons?.join('; ')}`);
    }
    const { id, version } = event.aggregate ? aggregateOf(event.aggregate, payload) : { id: null, version: null };
    this.#write(em, { kind: 'event', name: type, aggregateId: id, version, payload, trace });
  }

  /** Throws when the plugin has no such job. */
  addJob(em: EntityManager, name: string, payload: unknown, trace: string | null): void {
    const { id, jobs } = this.#options.manifest;
    if (!Object.hasOwn(jobs, name)) throw new Error(`${id} has no job ${name}`);
    this.#write(em, { kind: 'job', name, aggregateId: null, version: null, payload: payload ?? {}, trace });
  }

  #write(em: EntityManager, entry: Omit<OutboxEntry, 'id' | 'occurredAt' | 'relayedAt'>): void {
    if (!em.isInTransaction() && inOpenTransaction(em)) {
      throw new Error(
        `${entry.name} was published outside of the open transaction: give the EntityManager that it gave you`,
      );
    }
    const { afterCommit, clock, wakeRelay } = this.#options;
    const row = { ...entry, id: newId(), occurredAt: clock.now(), relayedAt: null };
    afterCommit.add(em, wakeRelay);
    // Who flushes without a transaction gets one from the unit of work, if that has something to write.
    if (!em.isInTransaction()) return void em.persist(em.create(OutboxEntry, row));
    afterCommit.beforeCommit(em, row, (rows) => insert(em, rows));
  }
}

async function insert(em: EntityManager, rows: OutboxEntry[]): Promise<void> {
  await execute(em, insertRows, {
    ids: rows.map(({ id }) => id),
    kinds: rows.map(({ kind }) => kind),
    names: rows.map(({ name }) => name),
    aggregateIds: rows.map(({ aggregateId }) => aggregateId),
    versions: rows.map(({ version }) => version),
    payloads: rows.map(({ payload }) => JSON.stringify(payload)),
    times: rows.map(({ occurredAt }) => occurredAt),
    traces: rows.map(({ trace }) => trace),
  });
}

function aggregateOf(fields: { id: string; version: string }, payload: unknown): { id: string; version: number } {
  const members = new Map<string, unknown>(Object.entries(payload ?? {}));
  return { id: String(members.get(fields.id)), version: Number(members.get(fields.version)) };
}
