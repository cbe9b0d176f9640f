import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../server/src/hosts/embedded-postgres/start-embedded-postgres.ts';
import { type BlackHole, openBlackHole } from '../harness/black-hole.ts';
import { type BuyingLoad, startBuyingLoad } from '../harness/buying-load.ts';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed } from '../harness/seeded-random.ts';
import { cleanUp, newDataDirectory, startProgram, type StoreProgram } from '../harness/store-program.ts';
import {
  expectKept,
  expectSettled,
  expectSoundDatabases,
  putUnderFault,
  servesAgain,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';
import { watchStatus } from '../harness/watch-status.ts';

const seed = chooseSeed();
/** Ms for which the network swallows all that PostgreSQL says. */
const darkness = 10_000;
const shoppers = 4;

describe(`a black hole of ${darkness / 1000} s between the store and PostgreSQL (FAULT_SEED=${seed})`, () => {
  const directory = newDataDirectory();
  const postgresDirectory = newDataDirectory();
  let postgres: EmbeddedPostgres;
  let network: BlackHole;
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;
  let buying: BuyingLoad;
  let boughtBefore: number;
  let brokenCheckouts: number;
  let alive: Map<number, number>;
  let recovery: number;
  let connections: { before: number; after: number };

  beforeAll(async () => {
    postgres = await startEmbeddedPostgres({ dataDirectory: postgresDirectory });
    network = await openBlackHole(postgres.url());
    store = await startProgram({ directory, environment: { DATABASE_URL: network.url } });
    subject = await putUnderFault(store, (name) => postgres.url(name));
    buying = await startBuyingLoad({ ...subject, seed, shoppers, games: 500 });
    load = startMixedLoad({ ...subject, seed });
    const watch = watchStatus(`${store.url}/livez`, subject.loadKey);
    await sleep(2_000);
    const before = await countConnections();
    while (buying.running.size < 2) await sleep(1);
    boughtBefore = buying.bought.size;
    const running = [...buying.running];
    network.swallow();
    await sleep(darkness);
    network.heal();
    const healed = performance.now();
    await servesAgain(subject, 20_000);
    recovery = performance.now() - healed;
    await sleep(3_000);
    await load.stop();
    connections = { before, after: await countConnections() };
    alive = await watch.stop();
    // Workers find out by their silence that a connection is gone, and carts are closed by events.
    await eventually(() => expect(buying.bought.size).toBeGreaterThan(boughtBefore + shoppers), 30_000);
    await buying.stop();
    // Only now has each had an answer, or its end.
    brokenCheckouts = running.filter(({ isBroken }) => isBroken).length;
  }, 120_000);
  afterAll(async () => {
    await load.stop();
    await buying.stop();
    await cleanUp(directory);
    await network.close();
    await postgres.stop();
    await cleanUp(postgresDirectory);
  });

  /** Of the store, as PostgreSQL sees them. */
  const countConnections = async (): Promise<number> => {
    const client = new pg.Client(postgres.url());
    await client.connect();
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where client_port is not null and pid <> pg_backend_pid()`,
    );
    await client.end();
    return rows[0]?.count ?? 0;
  };

  it('serves again within 5 s after it', () => {
    expect(recovery).toBeLessThanOrEqual(5_000);
  });

  it('answers 503 with Retry-After meanwhile, and nothing else', () => {
    expect(load.faults).toEqual([]);
    expect(load.counts.get(503)).toBeGreaterThan(0);
    expect(load.told.games.size).toBeGreaterThan(100);
  });

  it('stays alive: /livez answers 200 throughout', () => {
    expect([...alive.keys()]).toEqual([200]);
  });

  it('keeps no connection that the network has lost', () => {
    expect(connections.after).toBeLessThanOrEqual(connections.before + 2);
  });

  it('keeps all that a client was told, each game whole (I9)', () => expectKept(subject, load.told), 60_000);

  it('answers each purchase in the end, once', () => {
    expect(buying.faults).toEqual([]);
    expect(boughtBefore).toBeGreaterThan(0);
    expect(buying.bought.size).toBeGreaterThan(boughtBefore + shoppers);
    expect(brokenCheckouts).toBeGreaterThan(0);
    const purchases = [...buying.bought.values()].map(({ userId, appId }) => `${userId} ${appId}`);
    expect(new Set(purchases).size).toBe(purchases.length);
  });

  it(
    'keeps all invariants once it has settled (I1 to I8, I11, I12)',
    () => expectSoundDatabases(subject, { environment: { DATABASE_URL: postgres.url() } }),
    120_000,
  );

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it('ends in order', async () => {
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
  });
});
