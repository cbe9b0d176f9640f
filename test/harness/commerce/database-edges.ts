import pg from 'pg';
import { ofCheckout, processOf, type SimulatedProcess } from './simulated-process.ts';

type Query = (...given: unknown[]) => Promise<pg.QueryResult>;

/** Names of the statements of each connection's open transaction. */
const transactions = new WeakMap<pg.Client, string[]>();
const { query } = pg.Client.prototype;

/** Makes every commit of a simulated process pass it, until the function is called that this gives. */
export function watchCommits(): () => void {
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const run: Query = (...all) => Reflect.apply(query, this, all) as Promise<pg.QueryResult>;
      const { application_name: name } = Reflect.get(this, 'connectionParameters') as Record<string, unknown>;
      const process = processOf(name);
      if (!process) return run(...given);
      // Pools ask with a callback; they commit nothing.
      const callback = given.at(-1);
      if (typeof callback !== 'function') return pass(this, process, String(name).split(' ')[1] ?? '', given, run);
      return process.isDead ? setImmediate(() => void Reflect.apply(callback, null, [broken(this)])) : run(...given);
    },
  });
  return () => void Object.assign(pg.Client.prototype, { query });
}

async function pass(client: pg.Client, process: SimulatedProcess, plugin: string, given: unknown[], run: Query) {
  const edge = edgeOf(client, plugin, given[0]);
  if (edge !== null)
    return process.pass(
      edge,
      () => run(...given),
      () => broken(client),
    );
  if (process.isDead)
    return process.pass(
      '',
      () => run(...given),
      () => broken(client),
    );
  return run(...given);
}

/** What the connection's user sees of a server that is gone; what it has not committed is rolled back. */
function broken(client: pg.Client): Error {
  client.connection.stream.destroy();
  return Object.assign(new Error('Connection terminated unexpectedly'), { code: '57P01' });
}

/** Null for what commits nothing of a checkout. */
function edgeOf(client: pg.Client, plugin: string, statement: unknown): string | null {
  const { name = '', text = '' } = (typeof statement === 'string' ? { text: statement } : statement) as pg.QueryConfig;
  if (/^\s*begin\b/i.test(text)) transactions.set(client, []);
  const open = transactions.get(client);
  if (/^\s*(commit|rollback)\b/i.test(text)) {
    transactions.delete(client);
    return /commit/i.test(text) && open ? commitEdge(plugin, open) : null;
  }
  if (open) open.push(name === '' && /^insert into "outbox"/i.test(text) ? 'outbox' : name);
  else if (/\b(insert|update|delete)\b/i.test(text) && ofCheckout.getStore())
    return `${plugin} writes ${shortOf(name)}`;
  return null;
}

function commitEdge(plugin: string, statements: readonly string[]): string | null {
  if (statements.includes('kernel.claimOutboxRows')) {
    // One that finds nothing commits nothing.
    return statements.includes('kernel.markOutboxRows') ? `${plugin} marks what it has published` : null;
  }
  if (!ofCheckout.getStore()) return null;
  const own = statements.filter((name) => name.startsWith(`${plugin}.`)).map(shortOf);
  return own.length > 0 ? `${plugin} commits ${[...new Set(own)].join(', ')}` : null;
}

function shortOf(name: string): string {
  return name.split('.')[1] ?? name;
}
