import { describe, expect, it } from '@jest/globals';
import type { EventPayloads } from '@steam-clone/spec';
import { cachedAnswer } from '../../../../../test/harness/cached-answer.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;

const importGame = async (appId: number, given: Partial<Schemas['GameImport']> = {}) =>
  (await admin.importGames({ body: { games: [sampleGame({ appId, discountPercent: 0, ...given })] } })).body;
const path = (id: number | string) => ({ path: { id: String(id) } });
const read = async (id: number) => (await anybody.getGame(path(id))).body;
const news = (appId: number) => ({ body: { appId, title: 'News', contents: 'New.' } });
const put = (bundleId: number, appIds: number[]) =>
  admin.putBundle({ path: { bundleId }, body: { name: 'Bundle', discountPercent: 10, appIds } });

async function sell(appId: number, amount: number): Promise<void> {
  const payload: EventPayloads['purchases.orderPaid'] = {
    orderId: newId(),
    version: 1,
    userId: newId(),
    paidAt: store.clock.now().toISOString(),
    currency: 'USD',
    lines: [{ appId, priceRegion: 'USD', amount, quantity: 1 }],
  };
  await store.deliver('purchases.orderPaid', { id: newId(), payload });
}

/** Rows of all tables that know a game by its appid. */
async function rowsOf(appId: number): Promise<string[]> {
  const { rows } = await store.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'app_id' order by table_name`,
  );
  const counted = await Promise.all(
    rows.map(async ({ name }) => {
      const { rowCount } = await store.database.pool.query(`select from ${name} where app_id = $1`, [appId]);
      return rowCount === 0 ? [] : [name];
    }),
  );
  return counted.flat();
}

describe('catalog.deleteGame', () => {
  it('removes the game with all that belongs to it, and tells of it', async () => {
    await importGame(1);
    const { id } = await read(1);
    const written = (await admin.createNews(news(1))).body.id;
    const inDays = (days: number) => new Date(store.clock.now().getTime() + days * 86_400_000).toISOString();
    const times = { startsAt: inDays(1), endsAt: inDays(8) };
    await admin.createDiscount({ ...path(1), body: { percent: 50, kind: 'custom', ...times } });
    await admin.setFeatured({ body: { appIds: [1] } });
    expect(await rowsOf(1)).toEqual([
      'discount',
      'featured_game',
      'game',
      'game_page',
      'game_price',
      'news',
      'price_change',
    ]);
    expect(await admin.deleteGame(path(1))).toEqual({ status: 204 });
    expect(await rowsOf(1)).toEqual([]);
    expect(await store.events('catalog.gamesRemoved')).toEqual([{ gameIds: [id], appIds: [1] }]);
    expect(await store.audited(id)).toContain('catalog.gameDeleted');
    await expect(anybody.getGame(path(id))).rejects.toMatchObject({ code: 'game-not-found' });
    await expect(anybody.getNews({ path: { newsId: written } })).rejects.toMatchObject({ code: 'news-not-found' });
    await expect(admin.deleteGame(path(1))).rejects.toMatchObject({ code: 'game-not-found' });
  });

  it('drops the answers that have shown it, and those of its parent, and no other', async () => {
    await importGame(2);
    await importGame(3, { type: 'dlc', parentAppId: 2 });
    await importGame(4);
    const [{ id }, other] = [await read(3), await read(4)];
    const tags = ['games', 'news', `game:${id}`, 'app:2', `game:${other.id}`];
    const kept = await Promise.all(tags.map((tag) => cachedAnswer(store, tag)));
    await admin.deleteGame(path(id));
    expect(kept.map((isThere) => isThere())).toEqual([false, false, false, false, true]);
    expect((await read(2)).dlcAppIds).toEqual([]);
  });

  it('has its labels counted without it', async () => {
    const counted = async () => {
      store.clock.turn(10_000);
      await store.settle();
      const { items } = (await anybody.listGenres({})).body;
      return items.find(({ name }) => name === 'Sokoban')?.gameCount;
    };
    await importGame(5, { genres: ['Sokoban'] });
    await importGame(6, { genres: ['Sokoban'] });
    expect(await counted()).toBe(2);
    await admin.deleteGame(path(6));
    expect(await counted()).toBe(1);
  });

  it('leaves what names it as its parent, which has one again when it is imported anew', async () => {
    await importGame(7);
    await importGame(8, { type: 'demo', parentAppId: 7 });
    const before = await read(7);
    await admin.deleteGame(path(7));
    expect((await read(8)).parentAppId).toBe(7);
    expect(await importGame(7)).toMatchObject({ created: 1 });
    const after = await read(7);
    expect(after).toMatchObject({ name: before.name, demoAppIds: [8] });
    expect(after.id).not.toBe(before.id);
  });

  it.each([
    [10, 999],
    [11, 0],
  ])('refuses game %d, which somebody got for %d, also after an import', async (appId, amount) => {
    await importGame(appId);
    await sell(appId, amount);
    await importGame(appId, { name: 'Renamed' });
    await expect(admin.deleteGame(path(appId))).rejects.toMatchObject({ code: 'game-was-sold' });
    expect(await read(appId)).toMatchObject({ name: 'Renamed' });
  });

  it.each(['key', 'free'] as const)('refuses a game that somebody got without an order: %s', async (kind) => {
    const appId = kind === 'key' ? 15 : 16;
    await importGame(appId);
    const held = { packageId: 7, appIds: [appId, 999], kind, isActive: true, version: 1 };
    const payload = { licences: [{ ...held, licenceId: newId(), userId: newId() }] };
    await store.deliver('purchases.licencesChanged', { payload });
    await expect(admin.deleteGame(path(appId))).rejects.toMatchObject({ code: 'game-was-sold' });
  });

  it('refuses a game that bundles hold, and names them, until they are gone', async () => {
    await importGame(12);
    await importGame(13);
    await put(50, [12, 13]);
    await put(51, [13, 12]);
    const refused = { code: 'game-in-bundle', detail: 'Game 12 is in bundle 50, bundle 51.' };
    await expect(admin.deleteGame(path(12))).rejects.toMatchObject(refused);
    for (const bundleId of [50, 51]) await admin.deleteBundle({ path: { bundleId } });
    expect(await admin.deleteGame(path(12))).toEqual({ status: 204 });
  });
});

describe('a game that is deleted while somebody names it', () => {
  const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
    outcomes.map((outcome) =>
      outcome.status === 'fulfilled' ? 'done' : String((outcome.reason as { code?: string }).code),
    );

  it.each([
    ['in a bundle', 100, (appId: number) => put(appId, [appId, 14]), ['done game-in-bundle', 'unknown-games done']],
    ['in news', 200, (appId: number) => admin.createNews(news(appId)), ['done done', 'game-not-found done']],
    [
      'as featured',
      300,
      (appId: number) => admin.setFeatured({ body: { appIds: [appId] } }),
      ['done done', 'unknown-games done'],
    ],
    ['as sold', 400, (appId: number) => sell(appId, 1), ['done game-was-sold', 'done done']],
  ] as const)('%s: one of them is first', async (_where, from, name, outcomes) => {
    await importGame(14);
    for (let appId = from; appId < from + 20; appId += 1) {
      await importGame(appId);
      const seen = codes(await Promise.allSettled([name(appId), admin.deleteGame(path(appId))]));
      expect(outcomes).toContain(seen.join(' '));
    }
  });
});
