import {
  type PgPool,
  PostgresConnection,
  PostgresQueueBackend,
  type QueueBaseOptions,
  runMigrations,
  SchemaMigrationRequiredError,
} from 'bullmq';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { connectTo, queues } from '../databases/connect.ts';
import { isDatabaseUnavailable, isStorageFull } from '../../kernel/database/errors.ts';
import { endWhenSilent } from '../../kernel/database/silence.ts';
import { BullmqQueues } from './bullmq-queues.ts';
import { defaultRetryPolicy, type QueueBackend, type RetryPolicy } from '../../kernel/jobs/queue-backend.ts';

/** Connections of a process: three for statements, one that waits for notifications. */
export const queueConnections = 4;

/** Milliseconds. */
const heartbeat = 5_000;
const connectTimeout = 3_000;

/** Makes the database of the queues when it is missing and brings BullMQ's tables up to date. Never a production boot's. */
export async function migratePostgresQueues(url: string): Promise<void> {
  const client = await connectTo(url, { plugin: queues, createDatabase: true });
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

/**
 * BullMQ on PostgreSQL over one pool and one LISTEN connection for all queues and workers of the process.
 * Rejects when the database can not be reached or is not migrated.
 */
export async function openPostgresQueues(
  { url, policy = defaultRetryPolicy }: { url: string; policy?: RetryPolicy },
  log: Logger,
): Promise<QueueBackend> {
  const pool = queuePool(url);
  const connection = new SharedConnection(pool);
  const close = async (): Promise<void> => {
    // What the server says to connections that are on their way out concerns nobody.
    connection.removeAllListeners('error');
    await connection.end();
    await pool.end();
  };
  try {
    await connection.waitUntilReady();
  } catch (error) {
    await close();
    if (!(error instanceof SchemaMigrationRequiredError)) throw error;
    throw new Error('The database of the queues is not migrated: run `steam-clone migrate`', { cause: error });
  }
  connection.on('error', (error: Error) => log.warn({ error: error.message }, 'the database of the queues is away'));
  const factory = (name: string, options: QueueBaseOptions<PgPool>): PostgresQueueBackend =>
    new PostgresQueueBackend(connection, name, options);
  const engine = { queueConnection: pool, workerConnection: pool, factory, idleWait: 30, isAway: () => false, close };
  return new BullmqQueues(engine, policy, log);
}

type ListenClient = Awaited<ReturnType<PostgresConnection['getListenClient']>>;

/** The one connection of all queues and workers: what they close is only their part in it. */
class SharedConnection extends PostgresConnection {
  readonly #orderly = new WeakSet<ListenClient>();

  constructor(pool: PgPool) {
    super(pool);
    this.setMaxListeners(0);
  }

  /** All workers say LISTEN on this client; pg wants a client's statements one after the other. */
  override async getListenClient(): Promise<ListenClient> {
    const client = await super.getListenClient();
    if (this.#orderly.has(client)) return client;
    this.#orderly.add(client);
    const query = client.query.bind(client);
    let last: Promise<unknown> = Promise.resolve();
    client.query = <Row>(text: string, values?: readonly unknown[]) => {
      const result = last.then(() => query<Row>(text, values));
      last = result.catch(() => {});
      return result;
    };
    // Asked whether it is still there, it is either answered or ended for its silence.
    const pulse = setInterval(() => client.query('select 1').catch(() => clearInterval(pulse)), heartbeat).unref();
    return client;
  }

  override async close(): Promise<void> {}

  async end(): Promise<void> {
    await super.close();
  }
}

/** A pool whose failures BullMQ takes for what they are: while PostgreSQL is out of reach it waits and tries again. */
function queuePool(url: string): PgPool {
  const pool = new Pool({
    connectionString: url,
    max: queueConnections,
    keepAlive: true,
    options: '-c search_path=bullmq',
    connectionTimeoutMillis: connectTimeout,
  });
  pool.on('connect', (client) => {
    // One client carries the notifications of all workers.
    client.setMaxListeners(0);
    endWhenSilent(client);
  });
  const query = pool.query.bind(pool);
  return Object.assign(pool, {
    async query(text: string, values?: readonly unknown[]) {
      try {
        return await query(text, values?.slice());
      } catch (error) {
        if (!isDatabaseUnavailable(error) && !isStorageFull(error)) throw error;
        // The one code at which BullMQ waits; at any other it tries again at once, for ever.
        throw Object.assign(new Error('PostgreSQL is out of reach', { cause: error }), { code: 'ECONNREFUSED' });
      }
    },
  });
}
