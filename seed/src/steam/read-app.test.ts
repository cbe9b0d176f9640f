import { afterEach, describe, expect, it } from '@jest/globals';
import { describeWithSteamData } from '../../../test/harness/steam-data.ts';
import { recorded, recordedSteam } from '../../../test/harness/recorded-steam.ts';
import { scriptOfApps, type SteamReply, type SteamScript, type SteamServer } from '../../test/steam-server.ts';
import { sourceOf } from '../../test/steam-source.ts';
import { readApp, type ReadAppOptions } from './read-app.ts';
import type { SteamSettings } from './steam-source.ts';

let server: SteamServer | undefined;
afterEach(() => server?.close());

async function reading(
  appId: number,
  scripts: SteamScript[],
  settings: SteamSettings = {},
  options: Partial<ReadAppOptions> = {},
) {
  const made = await sourceOf(scripts, settings);
  server = made.server;
  return readApp(made.source, appId, { country: 'us', ...options });
}

const key = 'A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4';
const apps = {
  7: {
    name: 'Seven &amp; more',
    data: { required_age: '17', platforms: { windows: true }, achievements: { total: 3 } },
    reviews: { total_positive: 12, total_negative: '3' },
  },
  8: { name: 'Eight', data: { type: 'poem' } },
  9: {
    name: 'Nine',
    data: { pc_requirements: [], achievements: [], price_overview: [], release_date: [] },
    achievements: 4,
  },
};
const answers = scriptOfApps(apps);

describe('readApp', () => {
  it('puts details and reviews together', async () => {
    await expect(reading(7, [answers])).resolves.toMatchObject({
      appId: 7,
      name: 'Seven & more',
      requiredAge: 17,
      platforms: ['windows'],
      achievementsCount: 3,
      reviews: { positive: 12, negative: 3 },
    });
  });

  it('asks for one app a call, in English, with the prices of the country', async () => {
    await reading(7, [answers], {}, { country: 'de' });
    expect(server?.requests.map(({ path, query }) => `${path}?${String(query)}`)).toEqual([
      '/api/appdetails?appids=7&cc=de&l=english',
      '/appreviews/7?json=1&num_per_page=0&language=all&purchase_type=all',
    ]);
  });

  it('refuses an app that the store does not have, without asking for more', async () => {
    await expect(reading(1, [answers])).rejects.toThrow('is not in the Steam store');
    expect(server?.requests).toHaveLength(1);
  });

  it('refuses a type that a store does not hold, without asking for more', async () => {
    await expect(reading(8, [answers])).rejects.toThrow('type "poem" is not one that the store holds');
    expect(server?.requests).toHaveLength(1);
  });

  it.each([true, 1, '1'])('takes success %p', async (success) => {
    const script: SteamScript = ({ path }) =>
      path === '/api/appdetails' ? { json: { 5: { success, data: { name: 'Five' } } } } : { json: { success } };
    await expect(reading(5, [script])).resolves.toMatchObject({ appId: 5, reviews: { positive: 0, negative: 0 } });
  });

  it.each<[string, SteamReply]>([
    ['null', { json: null }],
    ['another app', { json: { 6: { success: true, data: { name: 'Six' } } } }],
    ['[]', { json: [] }],
  ])('asks again when the answer is %s', async (_, first) => {
    const script: SteamScript = (request, count) => (count === 0 ? first : answers(request, count));
    await expect(reading(7, [script])).resolves.toMatchObject({ appId: 7 });
  });

  it('counts the keyless percentages when the store says nothing of achievements; [] is nothing', async () => {
    await expect(reading(9, [answers])).resolves.toMatchObject({ appId: 9, achievementsCount: 4 });
  });

  it('knows no achievements when the percentages are refused, as those of an app without any are', async () => {
    const game = await reading(9, [scriptOfApps({ 9: { name: 'Nine' } })]);
    expect([game.achievementsCount, server?.requests.length]).toEqual([undefined, 3]);
  });

  it('asks SteamSpy for tags, owners and playtime when it shall', async () => {
    const known = { appid: 7, owners: '20,000 .. 50,000', average_forever: 90, tags: { Puzzle: 12 }, name: 'Other' };
    const script: SteamScript = ({ path }) => (path === '/api.php' ? { json: known } : undefined);
    await expect(reading(7, [script, answers], {}, { withTags: true })).resolves.toMatchObject({
      name: 'Seven & more',
      tags: [{ name: 'Puzzle', votes: 12 }],
      owners: { min: 20_000, max: 50_000 },
      averagePlaytimeMinutes: 90,
      reviews: { positive: 12 },
    });
    expect(String(server?.requests.at(-1)?.query)).toBe('request=appdetails&appid=7');
  });

  it('does without what SteamSpy does not know', async () => {
    const script: SteamScript = ({ path }) =>
      path === '/api.php' ? { json: { appid: 7, owners: 'many', tags: [] } } : undefined;
    const game = await reading(7, [script, answers], {}, { withTags: true });
    expect([game.name, game.tags, game.owners]).toEqual(['Seven & more', undefined, undefined]);
  });

  describe('with a key', () => {
    const schema =
      (reply: SteamReply): SteamScript =>
      (request) =>
        request.path === '/ISteamUserStats/GetSchemaForGame/v2/' ? reply : undefined;

    it('counts the achievements of the schema', async () => {
      const achievements = [{ name: 'A' }, { name: 'B' }];
      const script = schema({ json: { game: { availableGameStats: { achievements } } } });
      await expect(reading(7, [script, answers], { key })).resolves.toMatchObject({ achievementsCount: 2 });
    });

    it.each<[string, SteamReply]>([
      ['{}', { json: { game: {} } }],
      ['400', { status: 400, text: '<html></html>' }],
      ['500 for good', { status: 500, text: '<html></html>' }],
    ])("takes the store's count when the schema is %s", async (_, reply) => {
      await expect(reading(7, [schema(reply), answers], { key })).resolves.toMatchObject({ achievementsCount: 3 });
    });

    it.each([401, 403])('ends when the key is refused with %i', async (status) => {
      const script = schema({ status, text: '<html></html>' });
      await expect(reading(7, [script, answers], { key })).rejects.toMatchObject({ fault: 'refused' });
    });
  });
});

describeWithSteamData('the recorded answers of the store', () => {
  it.each([
    [620, { name: 'Portal 2', achievementsCount: 51, reviews: { positive: 208_479, negative: 2_465 } }],
    [892970, { name: 'Valheim', prices: [{ region: 'USD' }], achievementsCount: 2 }],
    [323180, { type: 'soundtrack' }],
    [4241450, { appId: 4241450, type: 'dlc', availability: 'coming_soon' }],
    [1222670, { name: 'The Sims™ 4' }],
  ])('give app %i', async (appId, game) => {
    await expect(reading(appId, [recordedSteam])).resolves.toMatchObject(game);
  });

  it('count the achievements of a schema', async () => {
    const game = await reading(620, [recordedSteam], { key });
    const schema = recorded('webapi/GetSchemaForGame-251570.json') as {
      game: { availableGameStats: { achievements: unknown[] } };
    };
    expect(game.achievementsCount).toBe(schema.game.availableGameStats.achievements.length);
  });

  it('refuse an app that is not there', async () => {
    await expect(reading(999999999, [recordedSteam])).rejects.toThrow('is not in the Steam store');
  });
});
