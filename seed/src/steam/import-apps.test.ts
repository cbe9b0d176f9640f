import { createSteamClient } from '@steam-clone/sdk';
import { afterEach, describe, expect, it } from '@jest/globals';
import { scriptOfApps, type SteamReply, type SteamScript, type SteamServer } from '../../test/steam-server.ts';
import { sourceOf } from '../../test/steam-source.ts';
import { importApps, type ImportAppsOptions } from './import-apps.ts';

let server: SteamServer | undefined;
afterEach(() => server?.close());

const apps = [1, 2, 3, 4, 5, 6];
const answers = scriptOfApps(
  Object.fromEntries(apps.map((appId) => [appId, { name: `App ${appId}`, data: { achievements: { total: 0 } } }])),
);
const page: SteamReply = { text: '<html></html>' };
/** Breaks all calls for the details of these apps. */
const breaking =
  (reply: SteamReply, ...broken: number[]): SteamScript =>
  ({ query }) =>
    broken.includes(Number(query.get('appids'))) ? reply : undefined;

/** Imports into a store that takes all; `refusesAfter` calls it takes no more. */
async function importing(scripts: SteamScript[], options: Partial<ImportAppsOptions> = {}, refusesAfter = Infinity) {
  const made = await sourceOf([...scripts, answers]);
  server = made.server;
  const sent: number[][] = [];
  const places: number[] = [];
  const steam = createSteamClient({
    baseUrl: 'http://store.test',
    retry: { delay: 1 },
    async fetch(request) {
      const { games } = (await (request as Request).json()) as { games: { appId: number }[] };
      if (sent.length >= refusesAfter) return Response.json({ status: 403, code: 'forbidden' }, { status: 403 });
      sent.push(games.map(({ appId }) => appId));
      return Response.json({ created: games.length, updated: 0, unchanged: 0, refused: [] });
    },
  });
  const onDealtWith = async (place: number) => void places.push(place);
  const report = await importApps(steam, made.source, apps, { country: 'us', batch: 2, onDealtWith, ...options });
  return { report, sent, places };
}

describe('importApps', () => {
  it('sends the first game at once, the others in batches, and says how far it is', async () => {
    const { report, sent, places } = await importing([]);
    expect(sent).toEqual([[1], [2, 3], [4, 5], [6]]);
    expect(places).toEqual([1, 3, 5, 6]);
    expect(report).toEqual({
      read: 6,
      created: 6,
      updated: 0,
      unchanged: 0,
      refusedCount: 0,
      refused: [],
      stopped: null,
    });
  });

  it('goes on after those that have been dealt with', async () => {
    const { sent, places } = await importing([], { from: 4 });
    expect([sent, places]).toEqual([
      [[5], [6]],
      [5, 6],
    ]);
  });

  it('refuses an app that is not there by its place, and goes on', async () => {
    const { report, sent } = await importing([breaking({ json: { 3: { success: false } } }, 3)]);
    expect(sent.flat()).toEqual([1, 2, 4, 5, 6]);
    expect(report.refused).toEqual([
      { row: 3, appId: 3, reason: 'is not in the Steam store (or not in this country)' },
    ]);
  });

  it('refuses apps that Steam never answers for when it answers for others', async () => {
    const { report, sent, places } = await importing([breaking(page, 2, 3, 6)]);
    expect(sent.flat()).toEqual([1, 4, 5]);
    expect(report).toMatchObject({ read: 6, created: 3, refusedCount: 3, stopped: null });
    expect(places.at(-1)).toBe(6);
  });

  it('goes on after an app that Steam answers 400 for', async () => {
    const { report } = await importing([breaking({ status: 400, json: null }, 2)]);
    expect(report).toMatchObject({
      created: 5,
      refused: [{ row: 2, reason: expect.stringContaining('it answered 400') }],
    });
  });

  it('stops before three apps in a row that it does not answer for, with all before them sent', async () => {
    const { report, sent, places } = await importing([breaking(page, 3, 4, 5)]);
    expect([sent, places]).toEqual([
      [[1], [2]],
      [1, 2],
    ]);
    expect(report.stopped).toMatchObject({ afterRow: 2, cause: { fault: 'unusable' } });
  });

  it('stops, and refuses none, when it answers for no app', async () => {
    const { report } = await importing([breaking(page, 5, 6)], { from: 4 });
    expect(report).toMatchObject({ read: 0, refusedCount: 0, stopped: { afterRow: 4 } });
  });

  it('stops at once when it is throttled, with all before sent', async () => {
    const { report, sent } = await importing([breaking({ status: 429, headers: { 'retry-after': '99999' } }, 4)]);
    expect(sent.flat()).toEqual([1, 2, 3]);
    expect(report.stopped).toMatchObject({ afterRow: 3, cause: { fault: 'throttled' } });
  });

  it('sends what it has read when it is interrupted', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const onRead = (place: number) => place === 4 && controller.abort(reason);
    const { report, sent, places } = await importing([], { batch: 3, signal: controller.signal, onRead });
    expect([sent, places]).toEqual([
      [[1], [2, 3, 4]],
      [1, 4],
    ]);
    expect(report.stopped).toEqual({ afterRow: 4, cause: reason });
  });

  it('asks for no more when the store refuses', async () => {
    const { report, places } = await importing([], {}, 1);
    expect(places).toEqual([1]);
    expect(report.stopped).toMatchObject({ afterRow: 1, cause: { status: 403 } });
    expect(server?.asked().filter((path) => path.startsWith('/api/'))).toHaveLength(3);
  });

  it('survives an unsteady network', async () => {
    const faults: SteamReply[] = ['reset', 'cut', { status: 503, text: '' }, { status: 429, text: '' }];
    let turn = 0;
    const { report } = await importing([() => ((turn += 1) % 3 === 0 ? faults[(turn / 3) % 4] : undefined)]);
    expect(report).toMatchObject({ created: 6, stopped: null });
  });
});
