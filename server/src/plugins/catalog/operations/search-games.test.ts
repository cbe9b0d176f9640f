import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { searchGames } = store.as(anonymous).catalog;
const { importGames } = store.as(administrator).catalog;

type Query = OperationInput<'catalog.searchGames'>['query'];

const reviews = (positive: number, negative = 0) => ({ positive, negative });
const usd = (amount: number) => [{ region: 'USD' as const, amount }];
const day = (date: string) => ({ date, precision: 'day' as const });

const games: Schemas['GameImport'][] = [
  {
    appId: 400,
    name: 'Portal',
    reviews: reviews(100_000, 1_000),
    prices: usd(999),
    releaseDate: day('2007-10-10'),
    developers: ['Valve'],
    genres: ['Action'],
    tags: [{ name: 'Puzzle', votes: 9 }],
    platforms: ['windows', 'linux'],
  },
  {
    appId: 620,
    name: 'Portal 2',
    reviews: reviews(300_000, 3_000),
    prices: usd(999),
    discountPercent: 80,
    releaseDate: day('2011-04-18'),
    developers: ['Valve'],
    genres: ['Action', 'Adventure'],
    tags: [
      { name: 'Puzzle', votes: 9 },
      { name: 'Co-op', votes: 5 },
    ],
    platforms: ['windows', 'mac', 'linux'],
    languages: [{ name: 'English', interface: true, audio: true, subtitles: true }],
  },
  { appId: 70, name: 'Half-Life', reviews: reviews(60_000, 2_000), prices: usd(499), developers: ['Valve'] },
  {
    appId: 1000,
    name: 'A Trip to the Portal of Doom',
    reviews: reviews(5, 30),
    prices: usd(1),
    shortDescription: 'Walk.',
  },
  { appId: 1001, name: 'Pokémon: Fußball', isFree: true, categories: ['Single-player'] },
  { appId: 1002, name: '三国志 14', reviews: reviews(12), prices: [{ region: 'EUR', amount: 700 }] },
  { appId: 1003, name: 'Ведьмак 3', reviews: reviews(3), earlyAccess: true },
  { appId: 1004, name: 'Portal Soundtrack', type: 'soundtrack', parentAppId: 400 },
  { appId: 1005, name: 'Portal Gone', availability: 'delisted', reviews: reviews(1e6) },
];

beforeAll(async () => {
  expect((await importGames({ body: { games } })).body).toMatchObject({ created: games.length });
});

async function found(query: Query): Promise<number[]> {
  return (await searchGames({ query })).body.items.map(({ appId }) => appId);
}

describe('catalog.searchGames', () => {
  it('finds words of names first, the same name before all, and the more popular before others', async () => {
    expect(await found({ query: 'portal' })).toEqual([400, 620, 1004, 1000]);
    expect(await found({ query: 'PORTAL 2' })).toEqual([620]);
  });

  it.each([
    ['companies', 'valve half', [70]],
    ['tags', 'puzzle', [620, 400]],
    ['genres', 'adventure', [620]],
    ['the short description', 'walk', [1000]],
    ['a name without its accents', 'pokemon fußball', [1001]],
    ['a name in Chinese by a part of it', '国志', [1002]],
    ['a name in Russian', 'ВЕДЬМАК', [1003]],
  ])('finds words of %s', async (_what, query, appIds) => {
    expect((await found({ query })).toSorted()).toEqual(appIds.toSorted());
  });

  it.each([
    ['portla', 'portal', [400, 620, 1000, 1004]],
    ['potral 2', 'portal 2', [620]],
    ['hlaf lif', 'half lif', [70]],
    ['sondtrack', 'soundtrack', [1004]],
    ['valev', 'valve', [620, 400, 70]],
  ])('takes %j for %j when nothing has the words', async (query, searchedFor, appIds) => {
    const { body } = await searchGames({ query: { query } });
    expect(body).toMatchObject({ searchedFor });
    expect(body.items.map(({ appId }) => appId).toSorted()).toEqual(appIds.toSorted());
  });

  it('takes words for the beginning of others when nothing has them', async () => {
    expect(await found({ query: 'sound por' })).toEqual([1004]);
  });

  it.each(['zzzzzz', '🎮', '&', "' | 'xyzzy", '!portal & (xyzzy', ':* <->', '\\', 'a'.repeat(200)])(
    'finds nothing for %j, and breaks nothing',
    async (query) => {
      const { status, body } = await searchGames({ query: { query } });
      expect(status).toBe(200);
      expect(body).toEqual({ items: [], nextCursor: null, truncated: false, searchedFor: null });
    },
  );

  it.each<[Query, number[]]>([
    [{ genre: ['action'] }, [620, 400]],
    [{ genre: ['Action', 'Adventure'] }, [620]],
    [{ tag: ['PUZZLE'] }, [620, 400]],
    [{ category: ['Single-player'] }, [1001]],
    [{ platform: ['linux', 'mac'] }, [620]],
    [{ language: ['english'] }, [620]],
    [{ type: ['soundtrack'] }, [1004]],
    [{ type: ['soundtrack', 'game'], developer: 'Valve' }, [620, 400, 70]],
    [{ publisher: 'Valve' }, []],
    [{ free: true }, [1001]],
    [{ free: false, genre: ['Action'] }, [620, 400]],
    [{ earlyAccess: true }, [1003]],
    [{ minPrice: 200, maxPrice: 500 }, [70]],
    [{ maxPrice: 0 }, [1001]],
    [{ maxPrice: 199 }, [620, 1000, 1001]],
    [{ minPrice: 1, country: 'DE' }, [1002]],
    [{ minPrice: 999, country: 'AR' }, [400]],
    [{ minDiscount: 50 }, [620]],
    [{ minReviewScore: 9 }, [620, 400, 70]],
    [{ releasedFrom: '2007-10-10', releasedTo: '2010-12-31' }, [400]],
    [{ query: 'portal', genre: ['Adventure'] }, [620]],
    [{ genre: ["x' & 'y"] }, []],
  ])('filters by %j', async (query, appIds) => {
    expect((await found(query)).toSorted()).toEqual(appIds.toSorted());
  });

  it.each<[NonNullable<NonNullable<Query>['sort']>, number[]]>([
    ['relevance', [620, 400, 70, 1000, 1002, 1003, 1004, 1001]],
    ['popularity', [620, 400, 70, 1000, 1002, 1003, 1004, 1001]],
    ['name', [1000, 70, 1001, 400, 620, 1004, 1003, 1002]],
    ['release', [620, 400, 1004, 1003, 1002, 1001, 1000, 70]],
    ['price', [1001, 1000, 620, 70, 400, 1002, 1003, 1004]],
    ['price-descending', [400, 70, 620, 1000, 1001, 1002, 1003, 1004]],
    ['discount', [620, 400, 70, 1000, 1002, 1003, 1004, 1001]],
    ['reviews', [620, 400, 70, 1002, 1003, 1000, 1004, 1001]],
  ])('sorts by %s, page by page', async (sort, appIds) => {
    const pages: number[] = [];
    let cursor: string | null | undefined;
    do {
      const { body } = await searchGames({ query: { sort, limit: 3, ...(cursor ? { cursor } : {}) } });
      pages.push(...body.items.map(({ appId }) => appId));
      cursor = body.nextCursor;
    } while (cursor);
    expect(pages).toEqual(appIds);
    expect(await found({ sort, genre: ['Action'] })).toEqual(appIds.filter((appId) => [400, 620].includes(appId)));
    expect(await found({ sort, country: 'AR', query: 'portal' })).toHaveLength(4);
  });

  it('goes on with the words that it has put right', async () => {
    const first = (await searchGames({ query: { query: 'portla', limit: 3 } })).body;
    const second = (await searchGames({ query: { query: 'portla', limit: 3, cursor: first.nextCursor ?? '' } })).body;
    expect([...first.items, ...second.items].map(({ appId }) => appId)).toEqual([400, 620, 1004, 1000]);
    expect(second).toMatchObject({ nextCursor: null, searchedFor: 'portal' });
  });
});
