import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { importGames, setFeatured, delistGame, relistGame } = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;

type Given = Partial<Schemas['GameImport']> & { appId: number };
const importAll = async (...games: Given[]) => {
  const { body } = await importGames({
    body: { games: games.map((game) => ({ name: `App ${game.appId}`, ...game })) },
  });
  expect(body.refused).toEqual([]);
};
const day = (date: string) => ({ date, precision: 'day' as const });
const reviews = (positive: number) => ({ positive, negative: 0 });

type Page = { body: { items: Schemas['GameSummary'][]; nextCursor: string | null } };

/** The appids of a list, read in pages of two. */
async function walk(list: (page: { limit: number; cursor?: string }) => Promise<Page>): Promise<number[]> {
  const seen: number[] = [];
  let cursor: string | null = null;
  do {
    const { body }: Page = await list({ limit: 2, ...(cursor !== null && { cursor }) });
    seen.push(...body.items.map(({ appId }) => appId));
    cursor = body.nextCursor;
  } while (cursor !== null);
  return seen;
}

describe('catalog.listNewReleases', () => {
  beforeAll(() =>
    importAll(
      { appId: 1, releaseDate: day('2026-11-01') },
      { appId: 2, releaseDate: day('2026-11-22') },
      { appId: 3, releaseDate: day('2026-11-23') },
      { appId: 4, releaseDate: day('2026-11-01') },
      { appId: 5, releaseDate: day('2020-01-01') },
      { appId: 6, releaseDate: day('2026-11-20'), type: 'dlc' },
      { appId: 7, releaseDate: day('2026-11-20'), availability: 'delisted' },
      { appId: 8, releaseDate: null },
      { appId: 9, releaseDate: { date: null, precision: 'coming_soon' }, availability: 'coming_soon' },
    ),
  );
  const list = (type?: 'dlc') => walk((page) => anybody.listNewReleases({ query: { ...page, ...(type && { type }) } }));

  it('answers released games, the latest first, and none of a date to come', async () => {
    expect(await list()).toEqual([2, 4, 1, 5]);
    expect(await list('dlc')).toEqual([6]);
    store.clock.turn(12 * 3_600_000);
    expect(await list()).toEqual([3, 2, 4, 1, 5]);
  });

  it('answers what lists show of a game, priced for the country', async () => {
    await importAll({ appId: 2, releaseDate: day('2026-11-22'), prices: [{ region: 'EUR', amount: 899 }] });
    const { body } = await anybody.listNewReleases({ query: { country: 'DE', limit: 2 } });
    expect(body.items[1]).toMatchObject({ appId: 2, name: 'App 2', price: { region: 'EUR', amount: 899 } });
  });

  it('leaves out a game that is delisted, until it is listed again', async () => {
    await delistGame({ path: { id: '4' } });
    expect(await list()).toEqual([3, 2, 1, 5]);
    await relistGame({ path: { id: '4' } });
    expect(await list()).toEqual([3, 2, 4, 1, 5]);
  });
});

it('catalog.listUpcoming answers dated games by date, then others by popularity', async () => {
  const availability = 'coming_soon';
  const open = { date: null, precision: 'to_be_announced' as const };
  await importAll(
    { appId: 20, availability, releaseDate: open, reviews: reviews(5) },
    { appId: 21, availability, releaseDate: null, reviews: reviews(70) },
    { appId: 22, availability, releaseDate: day('2027-03-01') },
    { appId: 23, availability, releaseDate: { date: '2027-01-01', precision: 'quarter' } },
    { appId: 24, availability, releaseDate: open, reviews: reviews(6) },
    { appId: 25, availability, releaseDate: day('2027-03-01'), reviews: reviews(1) },
    { appId: 26, availability, releaseDate: day('2027-02-01'), type: 'dlc' },
  );
  const upcoming = await walk((query) => anybody.listUpcoming({ query }));
  expect(upcoming.filter((appId) => appId >= 20)).toEqual([23, 25, 22, 21, 24, 20]);
});

describe('catalog.listSpecials', () => {
  beforeAll(() => {
    const usd = [{ region: 'USD' as const, amount: 999 }];
    return importAll(
      { appId: 40, prices: usd, discountPercent: 50, reviews: reviews(10) },
      { appId: 41, prices: usd, discountPercent: 50, reviews: reviews(20) },
      { appId: 42, prices: usd, discountPercent: 75 },
      { appId: 43, prices: usd },
      { appId: 44, prices: [...usd, { region: 'USD-LATAM', amount: 499 }], discountPercent: 20 },
      { appId: 45, prices: [{ region: 'EUR', amount: 899 }], discountPercent: 90 },
      { appId: 46, prices: usd, discountPercent: 60, availability: 'delisted' },
      { appId: 47, prices: usd, discountPercent: 50, reviews: reviews(20) },
    );
  });

  it.each([
    ['US', [42, 47, 41, 40, 44]],
    // Its own list first, then the general one of US dollars.
    ['AR', [42, 47, 41, 40, 44]],
    ['DE', [45]],
    ['JP', []],
  ])('answers in %s what has a discount there, the highest first, then by popularity', async (country, appIds) => {
    expect(await walk((page) => anybody.listSpecials({ query: { ...page, country } }))).toEqual(appIds);
  });

  it('shows the price of the first list that has one', async () => {
    const { body } = await anybody.listSpecials({ query: { country: 'AR' } });
    expect(body.items.at(-1)?.price).toMatchObject({ region: 'USD-LATAM', finalAmount: 399 });
  });
});

describe('catalog.setFeatured', () => {
  const featured = async () => (await anybody.listFeatured({})).body.items.map(({ appId }) => appId);

  it('replaces the list, in its order; delisted games do not show', async () => {
    expect(await featured()).toEqual([]);
    await setFeatured({ body: { appIds: [5, 1, 2] } });
    expect(await featured()).toEqual([5, 1, 2]);
    expect((await setFeatured({ body: { appIds: [2, 7, 5] } })).body).toEqual({ appIds: [2, 7, 5] });
    expect(await featured()).toEqual([2, 5]);
  });

  it('refuses games that the store does not have, and changes nothing', async () => {
    const set = setFeatured({ body: { appIds: [1, 999_999] } });
    await expect(set).rejects.toMatchObject({ code: 'unknown-games', detail: 'There are no games 999999.' });
    expect(await featured()).toEqual([2, 5]);
  });
});

it('drops cached lists when games change', async () => {
  const keep = async () => {
    const answer = { status: 200, headers: {}, body: '{}', bytes: 2, entityTag: '"1"', tags: ['games'] };
    await store.cache.fill('list', 0, () => Promise.resolve({ ...answer, expiresAt: 1 }));
  };
  for (const change of [
    () => importAll({ appId: 60 }),
    () => delistGame({ path: { id: '60' } }),
    () => setFeatured({ body: { appIds: [] } }),
  ]) {
    await keep();
    await change();
    expect(store.cache.get('list', 0)).toBeUndefined();
  }
});
