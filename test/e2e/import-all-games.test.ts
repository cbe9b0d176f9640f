import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectTo } from '@steam-clone/server/src/hosts/databases/connect.ts';
import { superuser } from '@steam-clone/server/src/hosts/embedded-postgres/cluster.ts';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithSteamData, steamData } from '../harness/steam-data.ts';
import { type RunningCli, runCli, startCli, temporaryDirectory } from '../../cli/test/run-cli.ts';

const games = steamData('games-127k.ndjson.gz');
const minutes = 60_000;

describeWithSteamData('importing all 127,125 games', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let store: RunningCli;
  let env: Record<string, string>;

  beforeAll(async () => {
    directory = await temporaryDirectory();
    env = { STEAM_CLONE_DATA_DIR: directory.path };
    store = startCli(['start', '--port', '0', '--no-seed'], { env });
    await store.printed('Ctrl-C stops the store.');
  }, minutes);
  afterAll(async () => {
    store.child.kill('SIGINT');
    await store.result;
    await directory[Symbol.asyncDispose]();
  });

  const importAll = async () => {
    const { code, stdout } = await runCli(['import', 'file', games, '--json'], env);
    expect(code).toBe(0);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it(
    'takes two minutes at most and refuses none',
    async () => {
      const start = performance.now();
      const all = { read: 127_125, created: 127_125, updated: 0, unchanged: 0, refusedCount: 0, refused: [] };
      expect(await importAll()).toEqual(all);
      expect(performance.now() - start).toBeLessThanOrEqual(2 * minutes);
    },
    4 * minutes,
  );

  it(
    'changes no row and emits no event a second time',
    async () => {
      const before = await stateOf(directory.path);
      expect(before).toMatchObject({ games: 127_125 });
      expect(await importAll()).toMatchObject({ created: 0, updated: 0, unchanged: 127_125 });
      expect(await stateOf(directory.path)).toEqual(before);
    },
    4 * minutes,
  );

  it('leaves the server with 300 MB at most', () => {
    const status = readFileSync(`/proc/${store.child.pid}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
    expect(kilobytes).toBeLessThanOrEqual(300_000);
  });
});

/** Every row's transaction, and how many events were ever written. */
async function stateOf(dataDirectory: string): Promise<unknown> {
  const postgres = join(dataDirectory, 'postgres');
  const password = readFileSync(join(postgres, 'password'), 'utf8').trim();
  const port = readFileSync(join(postgres, 'cluster/postmaster.pid'), 'utf8').split('\n')[3];
  const url = `postgres://${superuser}:${password}@127.0.0.1:${port}/game_catalog_service`;
  const client = await connectTo(url, { plugin: 'catalog' });
  try {
    const { rows } = await client.query<Record<string, unknown>>(`
      select (select count(*)::int from game) as games,
             (select md5(string_agg(xmin::text, ',' order by id)) from game) as transactions,
             (select count(*)::int from outbox) as events`);
    return rows[0];
  } finally {
    await client.end();
  }
}
