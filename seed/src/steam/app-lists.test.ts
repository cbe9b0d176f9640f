import { afterEach, describe, expect, it } from '@jest/globals';
import { describeWithSteamData } from '../../../test/harness/steam-data.ts';
import { recorded } from '../../../test/harness/recorded-steam.ts';
import type { SteamReply, SteamScript, SteamServer } from '../../test/steam-server.ts';
import { sourceOf } from '../../test/steam-source.ts';
import { listAllApps, listTopApps } from './app-lists.ts';
import type { SteamSettings } from './steam-source.ts';

let server: SteamServer | undefined;
afterEach(() => server?.close());

async function over(script: SteamScript, settings: SteamSettings = {}) {
  const made = await sourceOf([script], settings);
  server = made.server;
  return made;
}

const key = 'A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4';

describe('listAllApps with a key', () => {
  const pages: Record<string, unknown> = {
    0: { apps: [{ appid: 30, name: 'x' }, { appid: '10' }, { appid: 10 }], have_more_results: true, last_appid: 30 },
    30: { apps: [{ appid: 30 }, { appid: 40 }, null, { appid: 'x' }], have_more_results: 1, last_appid: '40' },
    40: { apps: [{ appid: 50, name: 'x' }] },
  };
  const script: SteamScript = ({ path, query }) =>
    path === '/IStoreService/GetAppList/v1/' ? { json: { response: pages[query.get('last_appid') ?? ''] } } : undefined;

  it('goes on to the page that has no have_more_results, and takes each app once', async () => {
    const { source } = await over(script, { key });
    await expect(listAllApps(source)).resolves.toEqual([10, 30, 40, 50]);
    expect(server?.requests.map(({ headers }) => headers['x-webapi-key'])).toEqual([key, key, key]);
  });

  it('says how many it has got', async () => {
    const { source } = await over(script, { key });
    const told: number[] = [];
    await listAllApps(source, { onListed: (apps) => told.push(apps) });
    expect(told).toEqual([2, 3, 4]);
  });

  it.each([
    ['[]', []],
    ['an object without apps', {}],
  ])('takes %s for the end', async (_, response) => {
    const { source } = await over(() => ({ json: { response } }), { key });
    await expect(listAllApps(source)).resolves.toEqual([]);
  });

  it('ends at a page that leads nowhere', async () => {
    const response = { apps: [{ appid: 5 }], have_more_results: true, last_appid: 5 };
    const { source } = await over(() => ({ json: { response } }), { key });
    await expect(listAllApps(source)).resolves.toEqual([5]);
    expect(server?.requests).toHaveLength(2);
  });

  it('asks again after an answer without a response', async () => {
    const { source } = await over((request, count) => (count === 0 ? { json: {} } : script(request, count)), { key });
    await expect(listAllApps(source)).resolves.toHaveLength(4);
  });
});

describe('listAllApps without a key', () => {
  it('takes the list of those who still have it', async () => {
    const apps = [{ appid: 20, name: 'Twice' }, { appid: 10, name: 'Twice' }, { appid: 20, name: '' }, { appid: 0 }];
    const { source } = await over(({ path }) =>
      path === '/ISteamApps/GetAppList/v2/' ? { json: { applist: { apps } } } : undefined,
    );
    await expect(listAllApps(source)).resolves.toEqual([10, 20]);
  });

  it.each([403, 404])('says what to do when it is answered %i', async (status) => {
    const { source } = await over(() => ({ status, text: '<html></html>' }));
    await expect(listAllApps(source)).rejects.toMatchObject({
      fault: 'refused',
      message: 'Steam gives the list of its apps only to who has a key',
      remedy: expect.stringContaining('set STEAM_API_KEY, or take --top N'),
    });
  });
});

describe('listTopApps', () => {
  const page = (...apps: [number, string | null, number][]) =>
    Object.fromEntries(apps.map(([appid, owners, positive]) => [appid, { appid, owners, positive }]));
  const pages = [
    page([10, '1,000 .. 2,000', 5], [20, '5,000 .. 9,000', 5], [30, '1,000 .. 2,000', 9]),
    page([20, '5,000 .. 9,000', 5], [40, '500-1000', 0], [50, null, 7]),
  ];
  const script: SteamScript = ({ path, query }): SteamReply | undefined =>
    path === '/api.php' ? { json: pages[Number(query.get('page'))] ?? {} } : undefined;

  it('takes the most owned, of equals the most liked, from as few pages as it takes', async () => {
    const { source } = await over(script);
    await expect(listTopApps(source, 2)).resolves.toEqual([20, 30]);
    expect(server?.requests).toHaveLength(1);
  });

  it('takes each app once of several pages, a minute apart, and ends after the last', async () => {
    const { source, clock } = await over(script);
    await expect(listTopApps(source, 100)).resolves.toEqual([20, 30, 10, 40, 50]);
    expect(clock.waits).toEqual([60_000, 60_000]);
  });

  it('takes [] for a page without apps', async () => {
    const { source } = await over(() => ({ json: [] }));
    await expect(listTopApps(source, 5)).resolves.toEqual([]);
  });
});

describeWithSteamData('the recorded lists', () => {
  it('are read to the end with a key', async () => {
    const nameOf = (last: string | null) => (last === '0' ? 'page' : 'terminal');
    const script: SteamScript = ({ query }) => ({
      json: recorded(`webapi/IStoreService-GetAppList-${nameOf(query.get('last_appid'))}.json`),
    });
    const { source } = await over(script, { key });
    await expect(listAllApps(source)).resolves.toEqual([10, 20, 30, 508530]);
  });

  it('are sorted by owners', async () => {
    const { source } = await over(() => ({ json: recorded('steamspy/all-page0-first60.json') }));
    await expect(listTopApps(source, 3)).resolves.toEqual([570, 730, 271590]);
  });
});
