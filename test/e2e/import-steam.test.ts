import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningCli, runCli, startCli, temporaryDirectory } from '../../cli/test/run-cli.ts';
import { recordedSteam } from '../harness/recorded-steam.ts';
import { scriptOfApps, type SteamScript, type SteamServer, startSteamServer } from '../../seed/test/steam-server.ts';
import { describeWithSteamData } from '../harness/steam-data.ts';

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let store: RunningCli;
let steam: SteamServer;

beforeAll(async () => {
  directory = await temporaryDirectory();
  store = startCli(['start', '--port', '0', '--no-seed'], { env: { STEAM_CLONE_DATA_DIR: directory.path } });
  await store.printed('Ctrl-C stops the store.');
}, 60_000);
afterAll(async () => {
  store.child.kill('SIGINT');
  await store.result;
  await directory[Symbol.asyncDispose]();
});
afterEach(() => steam.close());

const environment = () => ({
  STEAM_CLONE_DATA_DIR: directory.path,
  STEAM_STORE_URL: steam.url,
  STEAM_API_URL: steam.url,
});
const command = (apps: number[]) => {
  const rates = ['--store-rate', '100000/s', '--api-rate', '100000/s'];
  return ['import', 'steam', '--apps', apps.join(), '--batch', '1', '--json', ...rates];
};
const importing = async (apps: number[]) => {
  const { code, stdout } = await runCli(command(apps), environment());
  return { code, report: JSON.parse(stdout) as unknown };
};
const detailsAsked = () =>
  steam.requests.filter(({ path }) => path === '/api/appdetails').map(({ query }) => Number(query.get('appids')));
const gameOf = async (appId: number): Promise<unknown> => {
  const { stdout } = await runCli(['api', 'catalog.getGame', '-f', `id=${appId}`], environment());
  return JSON.parse(stdout);
};

/** Runs an import that is killed when it asks for this app. */
async function killedAt(appId: number, apps: number[], answers: SteamScript): Promise<void> {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  let silent = true;
  steam = await startSteamServer(({ query }) => {
    if (!silent || query.get('appids') !== String(appId)) return undefined;
    silent = false;
    ask();
    return 'silence';
  }, answers);
  const running = startCli(command(apps), { env: environment() });
  await Promise.race([asked, running.result]);
  running.child.kill('SIGKILL');
  expect(await running.result).toMatchObject({ code: null });
}

describe('importing from Steam into a store', () => {
  const answers = scriptOfApps(
    Object.fromEntries(
      [101, 102, 103, 104].map((id) => [id, { name: `App ${id}`, reviews: { total_positive: id, total_negative: 1 } }]),
    ),
  );

  it('goes on where it was killed, and changes nothing a second time', async () => {
    const apps = [101, 102, 103, 199, 104];
    await killedAt(103, apps, answers);
    expect(detailsAsked()).toEqual([101, 102, 103]);
    const rest = await importing(apps);
    expect(rest).toMatchObject({ code: 0, report: { read: 3, created: 2, refusedCount: 1, apps: 5, done: 5 } });
    expect(detailsAsked()).toEqual([101, 102, 103, 103, 199, 104]);
    expect(await gameOf(102)).toMatchObject({ name: 'App 102' });
    expect(await importing(apps)).toMatchObject({ code: 0, report: { created: 0, updated: 0, unchanged: 4 } });
  });
});

describeWithSteamData('importing recorded answers of Steam into a store', () => {
  it('goes on where it was killed', async () => {
    const apps = [620, 892970, 1121640, 323180, 999999999, 4241450];
    await killedAt(1121640, apps, recordedSteam);
    expect(await importing(apps)).toMatchObject({ code: 0, report: { read: 4, created: 3, refusedCount: 1, done: 6 } });
    expect(detailsAsked()).toEqual([620, 892970, 1121640, 1121640, 323180, 999999999, 4241450]);
    expect(await gameOf(620)).toMatchObject({ name: 'Portal 2' });
    expect(await gameOf(323180)).toMatchObject({ type: 'soundtrack' });
  });
});
