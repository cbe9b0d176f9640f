import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Statements } from '../report/report.ts';
import { type Bench, type MeasuredStore, type Requests, type Scenario } from '../scenario.ts';
import { loadGames } from '../store/load-games.ts';
import { openBench } from '../store/own-stores.ts';
import { startMeasuredStore } from '../store/measured-store.ts';
import { measure, type Shape } from './measure.ts';

const games = 1_000;
const requestsCounted = 300;
/** Of a statement a request: a connection that is opened meanwhile, a sweep that found something. */
const tolerance = 0.05;

/** Milliseconds in which the store, left alone, shows what it does by itself: each of its sweeps runs within them. */
const idle = 3_000;
/** Beginnings and ends of transactions; and what follows on a request but is not of it: relay, jobs, sealing of the audit log. */
const beside =
  /^\s*(begin|commit|rollback|savepoint|release|set|listen|notify|show|discard)\b|\boutbox\b|audit_anchor|audit_entry (set|where)|pg_stat_|pg_notify/i;

/**
 * Counts the SQL statements of a scenario's requests by pg_stat_statements, in a store of its own with the first 1,000 games:
 * how many there are does not depend on how many games there are.
 */
export async function countStatements(
  scenario: Scenario,
  {
    dataDirectory,
    file,
    appIds,
    signal,
  }: { dataDirectory: string; file: string; appIds: readonly number[]; signal: AbortSignal },
): Promise<Statements> {
  const budget = scenario.statements ?? 0;
  const directory = `${dataDirectory}-statements`;
  await loadGames(directory, file, games, signal);
  await preloadCounter(directory);
  const bench = openBench({ dataDirectory: directory, file, appIds: appIds.slice(0, games), signal });
  try {
    const counting: Bench = { ...bench, startBare: () => Promise.reject(new Error('Only the store is counted')) };
    const prepared = await scenario.prepare(counting);
    if (!('requests' in prepared)) return { budget, counted: null, why: 'it sends no requests' };
    const store = prepared.store as MeasuredStore;
    const shape = { connections: 1, seconds: 60, rate: null, limit: requestsCounted };
    // What a connection does once, and what is answered from memory afterwards, is done before.
    await send(store, prepared.requests, { ...shape, limit: 20 }, signal);
    const alone = await callsDuring(store, () => delay(idle, undefined, { signal }));
    let sent = 0;
    const calls = await callsDuring(store, async () => {
      sent = await send(store, prepared.requests, shape, signal);
    });
    const own = [...calls].filter(([query]) => !alone.has(query) && !beside.test(query));
    return { budget, counted: own.reduce((sum, [, calls]) => sum + calls, 0) / sent, why: null };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return { budget, counted: null, why: (error as Error).message };
  } finally {
    await bench.close();
  }
}

/** Gives how many were sent. What fails may cost less than what it should have done. */
async function send(store: MeasuredStore, requests: Requests, shape: Shape, signal: AbortSignal) {
  const { requests: sent, failures, failed } = await measure(store, requests, shape, null, signal);
  if (failures > 0 || sent === 0) throw new Error(`${failures} of ${sent} requests failed: ${failed.join('; ')}`);
  return sent;
}

/** A budget that could not be counted is not kept. */
export function isWithinBudget({ counted, budget }: Statements): boolean {
  return counted !== null && counted <= budget + tolerance;
}

/** The embedded PostgreSQL brings the extension along; it counts from the next start on. */
async function preloadCounter(dataDirectory: string): Promise<void> {
  const store = await startMeasuredStore(dataDirectory);
  try {
    for (const url of new Set(Object.values(store.databases))) {
      await withClient(url, async (client) => {
        await client.query('create extension if not exists pg_stat_statements');
        await client.query('alter system set shared_preload_libraries = pg_stat_statements');
      });
    }
  } finally {
    await store.stop();
  }
}

/** How often each statement was run during some work. */
async function callsDuring(store: MeasuredStore, work: () => Promise<unknown>): Promise<Map<string, number>> {
  const before = await callsIn(store);
  await work();
  const after = await callsIn(store);
  return new Map(
    [...after]
      .map(([query, calls]) => [query, calls - (before.get(query) ?? 0)] as const)
      .filter(([, calls]) => calls > 0),
  );
}

async function callsIn(store: MeasuredStore): Promise<Map<string, number>> {
  const calls = new Map<string, number>();
  for (const url of new Set(Object.values(store.databases))) {
    await withClient(url, async (client) => {
      const { rows } = await client.query<{ query: string; calls: number }>(
        `select query, sum(calls)::float8 as calls from pg_stat_statements
         where dbid = (select oid from pg_database where datname = current_database()) group by query`,
      );
      for (const row of rows) calls.set(row.query, (calls.get(row.query) ?? 0) + row.calls);
    });
  }
  return calls;
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}
