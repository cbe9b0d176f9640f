import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const hour = 3_600_000;

// The clock begins at noon of 22 November 2026.
const exactly = (date: string) => ({ date, precision: 'day' as const });
const toCome = (given: Partial<Schemas['GameImport']>) =>
  sampleGame({ availability: 'coming_soon', releaseDate: exactly('2026-11-23'), ...given });
const importAll = async (...games: Schemas['GameImport'][]) => (await admin.importGames({ body: { games } })).body;
const read = async (id: number) => (await anybody.getGame({ path: { id: String(id) } })).body;
const upcoming = async () => (await anybody.listUpcoming({})).body.items.map(({ appId }) => appId);
const newReleases = async () => (await anybody.listNewReleases({})).body.items.map(({ appId }) => appId);

describe('a game that is to come', () => {
  it('is released on its day, as everybody learns, and keeps everything else', async () => {
    await importAll(toCome({ appId: 1 }), toCome({ appId: 2, releaseDate: exactly('2026-11-24') }));
    const before = await read(1);
    await store.settle();
    expect([await upcoming(), await newReleases()]).toEqual([[1, 2], []]);
    const told = (await store.events('catalog.gamesImported')).length;
    store.clock.turn(12 * hour);
    await store.settle();
    expect([await upcoming(), await newReleases()]).toEqual([[2], [1]]);
    const updatedAt = store.clock.now().toISOString();
    expect(await read(1)).toEqual({ ...before, availability: 'released', updatedAt });
    expect((await store.events('catalog.gamesImported')).slice(told)).toEqual([{ gameIds: [before.id] }]);
    expect(await store.audited(before.id)).toEqual(['catalog.gameReleased']);
  });

  it('stays released when it is imported again as it was before', async () => {
    expect(await importAll(toCome({ appId: 1 }))).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await importAll(toCome({ appId: 1, name: 'Portal 3' }))).toMatchObject({ updated: 1 });
    expect(await read(1)).toMatchObject({ name: 'Portal 3', availability: 'released' });
  });

  it('is not released by a date without a day, nor when it is delisted', async () => {
    await importAll(
      toCome({ appId: 3, releaseDate: { date: '2026-11-01', precision: 'month' } }),
      toCome({ appId: 4, releaseDate: null }),
      toCome({ appId: 5, availability: 'delisted' }),
    );
    await store.settle();
    const availability = [3, 4, 5].map(async (id) => (await read(id)).availability);
    expect(await Promise.all(availability)).toEqual(['coming_soon', 'coming_soon', 'delisted']);
    expect(await upcoming()).toEqual([3, 2, 4]);
  });

  it('is not shown as upcoming after its day, also when somebody works on it, and is released then', async () => {
    const client = await store.database.pool.connect();
    await client.query('begin');
    await client.query('select from game where app_id = 2 for update');
    store.clock.turn(48 * hour);
    await store.settle();
    expect(await upcoming()).toEqual([3, 4]);
    await client.query('commit');
    client.release();
    await store.settle();
    expect(await read(2)).toMatchObject({ availability: 'released' });
  });
});

it('many games are released at once', async () => {
  const games = Array.from({ length: 600 }, (_, n) => toCome({ appId: 1_000 + n, releaseDate: exactly('2026-12-24') }));
  await importAll(...games);
  store.clock.turn(40 * 24 * hour);
  await store.settle();
  expect(await upcoming()).toEqual([3, 4]);
  expect(await read(1_599)).toMatchObject({ availability: 'released' });
});
