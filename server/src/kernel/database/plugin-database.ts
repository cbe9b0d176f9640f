import { type EntityManager, type EntitySchema, type EventSubscriber, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { AuditEntry } from './entities/audit-entry.ts';
import { OutboxEntry } from './entities/outbox-entry.ts';
import { listenOn, type NotificationListener } from './notifications.ts';
import { PoolDialect } from './pool-dialect.ts';
import { ReadLanes } from './read-lanes.ts';
import { endWhenSilent, longestSilence } from './silence.ts';
import { queryOf, type Statement } from './statement.ts';

/**
 * Milliseconds. What PostgreSQL can not do in this time fails as unavailable and leaves its connection to others.
 * `silence`, which must be the longest, ends the pool's connections whose answers a dead network has swallowed; every
 * `heartbeat` the LISTEN connection is asked whether it is there.
 */
const timeouts = {
  connect: 3_000,
  statement: 10_000,
  lock: 5_000,
  idleInTransaction: 10_000,
  silence: longestSilence,
  heartbeat: 5_000,
};

/** Kernel tables that a plugin's own unit of work writes; the others are only touched by set-based statements. */
export const kernelEntities: EntitySchema[] = [OutboxEntry, AuditEntry];

/** Connections of a pool that hot reads share; the others are for transactions. */
const readLanes = 2;

/** One plugin's database: its ORM and its hot reads share one pool of lazy connections. */
export interface PluginDatabase {
  readonly plugin: string;
  readonly pool: pg.Pool;
  /** Built when it is first asked for. */
  readonly orm: MikroORM;
  /** A new EntityManager for one request or job. */
  fork(): EntityManager;
  /** Runs a hot read and gives the first column of its first row; null without a row. */
  text(statement: Statement, parameters: Record<string, unknown>): Promise<string | null>;
  /** Runs a statement outside of any transaction. Timestamps come as text, 64-bit integers as strings. */
  rows<Row extends object>(statement: Statement, parameters: Record<string, unknown>): Promise<Row[]>;
  /**
   * Hears a channel on the database's one LISTEN connection. `onLost` is called when that connection drops and again
   * when it is back, because notifications of that time are gone. Rejects when the first connection fails.
   */
  listen(channel: string, onPayload: (payload: string) => void, onLost: () => void): Promise<void>;
  close(): Promise<void>;
}

export interface PluginDatabaseOptions {
  plugin: string;
  url: string;
  entities: EntitySchema[];
  subscribers?: EventSubscriber[];
  /** Upper end of the pool. */
  maxConnections?: number;
  timeouts?: Partial<typeof timeouts>;
}

let opened = 0;

/** Opens a plugin's database. Nothing is connected before it is used; `migrate` has been there before. */
export async function openPluginDatabase(options: PluginDatabaseOptions): Promise<PluginDatabase> {
  const { plugin, url, entities, subscribers = [] } = options;
  const pool = openPool(options);
  // Two ORMs under one context name would write into each other's database, be they of one plugin or of two.
  const contextName = `${plugin}#${++opened}`;
  let orm: MikroORM | undefined;
  const reads = new ReadLanes(pool, Math.min(readLanes, pool.options.max));
  let listener: NotificationListener | undefined;

  const database: PluginDatabase = {
    plugin,
    pool,
    get orm() {
      return (orm ??= new MikroORM({
        contextName,
        entities: [...kernelEntities, ...entities],
        subscribers,
        driverOptions: new PoolDialect(pool),
        // The dialect holds the connection; the name is only asked for by the configuration check.
        dbName: plugin,
        ensureDatabase: false,
      }));
    },
    fork() {
      return database.orm.em.fork();
    },
    async text(statement, parameters) {
      const { rows } = await reads.run({ ...queryOf(statement, parameters), rowMode: 'array' });
      return rows[0]?.[0] ?? null;
    },
    async rows(statement, parameters) {
      return (await reads.run(queryOf(statement, parameters))).rows;
    },
    async listen(channel, onPayload, onLost) {
      listener ??= listenOn(plugin, url, options.timeouts?.heartbeat ?? timeouts.heartbeat);
      await listener.add(channel, { onPayload, onLost });
    },
    async close() {
      await listener?.close();
      await orm?.close();
      if (!pool.ended) await pool.end();
    },
  };
  return database;
}

/** Dates, timestamps and intervals stay text, as the ORM expects them; so do they in arrays. */
const textual = new Set<number>([1082, 1114, 1184, 1186]);
const arraysOfTextual = new Set<number>([1182, 1115, 1185, 1187]);
const arrayOfText: number = 1009;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (textual.has(oid)) return (value: string) => value;
    return pg.types.getTypeParser(arraysOfTextual.has(oid) ? arrayOfText : oid, format);
  },
};

function openPool({ plugin, url, maxConnections = 5, ...options }: PluginDatabaseOptions): pg.Pool {
  const { connect, statement, lock, idleInTransaction, silence } = { ...timeouts, ...options.timeouts };
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `steam-clone ${plugin}`,
    max: maxConnections,
    types,
    pipeline: true,
    // A named statement is planned once, not for its values, and for one core: to begin more takes longer than most run.
    options: '-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0',
    connectionTimeoutMillis: connect,
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idleInTransaction,
  });
  // Without a listener an error of an idle connection would end the process; its next user gets a new connection.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    endWhenSilent(client, silence);
  });
  return pool;
}
