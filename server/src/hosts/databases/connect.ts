import pg from 'pg';
import { codeOf } from '../../kernel/database/errors.ts';

/** Named in place of a plugin for the database that the job queues share. */
export const queues = 'queues';

export interface ConnectOptions {
  /** Whose database it is, for messages: a plugin's id, or `queues`. */
  plugin: string;
  /** Makes the database when it is missing. */
  createDatabase?: boolean;
}

/** Connects once, for boot and maintenance. Throws an Error whose message says what is wrong and what to do. */
export async function connectTo(url: string, { plugin, createDatabase = false }: ConnectOptions): Promise<pg.Client> {
  if (!/^postgres(ql)?:/.test(url) || !URL.canParse(url)) {
    throw new Error(
      `The address of ${plugin}'s database is not a URL such as postgres://user:password@127.0.0.1:5432. ` +
        `Check ${variablesOf(plugin)}.`,
    );
  }
  const client = new pg.Client({
    connectionString: url,
    application_name: `steam-clone ${plugin}`,
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (createDatabase && codeOf(error) === '3D000') {
      await makeDatabase(url, plugin);
      return connectTo(url, { plugin });
    }
    throw connectionProblem(url, plugin, error);
  }
}

async function makeDatabase(url: string, plugin: string): Promise<void> {
  const { database } = addressOf(url);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = await connectTo(maintenance.href, { plugin });
  try {
    // template0, because a new database on it may choose its encoding and nobody can be connected to it.
    await client.query(`create database ${client.escapeIdentifier(database)} template template0 encoding 'UTF8'`);
  } catch (error) {
    const code = codeOf(error);
    // Another starter was faster.
    if (code === '42P04' || code === '23505') return;
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`The database ${database} of ${plugin} is missing and can not be made: ${said}`, { cause: error });
  } finally {
    await client.end();
  }
}

interface Address {
  host: string;
  user: string;
  database: string;
}

function addressOf(url: string): Address {
  const { host, port, user = '', database = '' } = new pg.Client(url);
  return { host: host.startsWith('/') ? host : `${host}:${port}`, user, database };
}

function connectionProblem(url: string, plugin: string, error: unknown): Error {
  const { host, user, database } = addressOf(url);
  const code = codeOf(error) ?? '';
  const said = error instanceof Error ? error.message : String(error);
  const explained: Record<string, string> = {
    ECONNREFUSED: 'nothing listens there. Is PostgreSQL running?',
    ENOTFOUND: 'the host is unknown.',
    EAI_AGAIN: 'the host can not be looked up at the moment.',
    '28P01': `the password of the user ${user} is wrong.`,
    '28000': `the user ${user} may not connect: ${said}.`,
    '3D000': 'there is no such database. `steam-clone migrate` makes it.',
    '53300': `it has no connection left: ${said}.`,
  };
  return new Error(
    `Can not connect to the database of ${plugin} (${host}, ${database}): ${explained[code] ?? `${said || code}.`} ` +
      `Check ${variablesOf(plugin)}.`,
    { cause: error },
  );
}

function variablesOf(plugin: string): string {
  if (plugin === queues) return 'DATABASE_URL and QUEUE_DATABASE_URL';
  return `DATABASE_URL and DATABASE_URL_${plugin.toUpperCase().replaceAll('-', '_')}`;
}
