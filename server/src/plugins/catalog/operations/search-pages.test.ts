import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { countFacets, searchGames } = store.as(anonymous).catalog;

async function add(games: Schemas['GameImport'][]): Promise<void> {
  for (let from = 0; from < games.length; from += 1000) {
    const { body } = await store
      .as(administrator)
      .catalog.importGames({ body: { games: games.slice(from, from + 1000) } });
    expect(body.refused).toEqual([]);
  }
}

/** A game that differs from others in all that can be sorted by, or hardly so that places are decided by appid. */
const game = (appId: number): Schemas['GameImport'] => ({
  appId,
  name: `Farm ${appId % 97}`,
  isFree: appId % 5 === 0,
  prices: appId % 3 === 0 ? [] : [{ region: 'USD', amount: 100 + (appId % 7) * 100 }],
  discountPercent: appId % 4 === 0 ? 10 * (1 + (appId % 6)) : 0,
  releaseDate: appId % 6 === 0 ? null : { date: `20${10 + (appId % 10)}-01-01`, precision: 'year' },
  reviews: { positive: (appId * 7919) % 600, negative: (appId * 31) % 100 },
  genres: appId % 200 === 0 ? ['Rare'] : ['Common'],
  tags: [{ name: `tag ${appId % 10}`, votes: 5 }],
  platforms: ['windows', ...(appId % 2 ? ['linux' as const] : [])],
});
const many = 2_600;

type Sort = Exclude<NonNullable<NonNullable<OperationInput<'catalog.searchGames'>['query']>['sort']>, 'relevance'>;
interface Filter {
  genre?: string[];
  minPrice?: number;
  maxPrice?: number;
  country?: string;
}

/** What an order goes by: the part of it that a game is in, then a key and after it the appid, both rising or falling. */
type Place = [part: number, key: number | string, direction: 1 | -1];

/** Final price in hundredths of US dollars; null without one. */
function priceOf({ prices = [], discountPercent = 0 }: Schemas['GameImport']): number | null {
  const [price] = prices;
  return price ? Math.floor((price.amount * (100 - discountPercent)) / 100) : null;
}

const popularityOf = ({ reviews = { positive: 0, negative: 0 } }: Schemas['GameImport']) =>
  reviews.positive + reviews.negative;

/** SteamDB's rating. */
function ratingOf(game: Schemas['GameImport']): number {
  const total = popularityOf(game);
  const share = total === 0 ? 0 : (game.reviews?.positive ?? 0) / total;
  return total === 0 ? 0 : share - (share - 0.5) * 2 ** -Math.log10(total + 1);
}

/** Without a price: what is free comes before what can not be bought. */
const unpricedPlace = ({ isFree }: Schemas['GameImport'], [free, other]: [number, number]): Place => [
  isFree ? free : other,
  0,
  1,
];

const places: Record<Sort, (game: Schemas['GameImport']) => Place> = {
  popularity: (game) => [0, popularityOf(game), -1],
  name: ({ name }) => [0, name.toLowerCase(), 1],
  release: ({ releaseDate }) => [0, releaseDate?.date ?? '', -1],
  reviews: (game) => [0, ratingOf(game), -1],
  price: (game) => {
    const price = priceOf(game);
    return price === null ? unpricedPlace(game, [0, 2]) : [1, price, 1];
  },
  'price-descending': (game) => {
    const price = priceOf(game);
    return price === null ? unpricedPlace(game, [1, 2]) : [0, price, -1];
  },
  discount: (game) =>
    priceOf(game) !== null && game.discountPercent ? [0, game.discountPercent, -1] : [1, popularityOf(game), -1],
};

const compared = (one: number | string, other: number | string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The appids that a filter leaves, in an order, as worked out from what was imported. */
function expectedAppIds(sort: Sort, { genre, minPrice = 0, maxPrice }: Filter): number[] {
  const games = Array.from({ length: many }, (_, index) => game(index + 1));
  return games
    .filter((game) => !genre || game.genres?.[0] === genre[0])
    .filter(
      (game) => maxPrice === undefined || ((priceOf(game) ?? -1) >= minPrice && (priceOf(game) ?? -1) <= maxPrice),
    )
    .map((game) => ({ appId: game.appId, place: places[sort](game) }))
    .toSorted(({ appId, place: [part, key, direction] }, other) => {
      const [otherPart, otherKey] = other.place;
      return part - otherPart || direction * (compared(key, otherKey) || appId - other.appId);
    })
    .map(({ appId }) => appId);
}

describe('a search in many games', () => {
  beforeAll(async () => {
    await add(Array.from({ length: many }, (_, index) => game(index + 1)));
  });

  it('ranks 500 by relevance and says that there are more', async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const query = { query: 'farm', limit: 100, ...(cursor ? { cursor } : {}) };
      const { body } = await searchGames({ query });
      expect(body.truncated).toBe(true);
      seen.push(...body.items.map(({ appId }) => appId));
      cursor = body.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(500);
    // The 500 are the most popular.
    const { rows } = await store.database.pool.query(
      'select min(popularity) as least from game where app_id = any($1)',
      [seen],
    );
    const { rows: outside } = await store.database.pool.query(
      'select max(popularity) as most from game where not (app_id = any($1))',
      [seen],
    );
    expect(Number(outside[0].most)).toBeLessThanOrEqual(Number(rows[0].least));
  });

  it('counts what it finds exactly', async () => {
    expect((await countFacets({ query: { query: 'farm', platform: ['linux'] } })).body).toMatchObject({
      total: many / 2,
      atLeast: false,
      platforms: [
        { name: 'linux', count: 1300 },
        { name: 'windows', count: 1300 },
      ],
      types: [{ name: 'game', count: 1300 }],
      genres: [{ name: 'Common', count: 1300 }],
      languages: [],
    });
    const { body } = await countFacets({ query: { genre: ['rare'] } });
    expect(body).toMatchObject({
      total: 13,
      genres: [{ name: 'Rare', count: 13 }],
      tags: [{ name: 'tag 0', count: 13 }],
    });
  });

  const sorts: Sort[] = ['popularity', 'name', 'release', 'price', 'price-descending', 'discount', 'reviews'];
  const filters: Filter[] = [
    {},
    { genre: ['Common'] },
    { genre: ['Rare'] },
    { minPrice: 300, maxPrice: 400 },
    { country: 'AR' },
  ];
  it.each(sorts.flatMap((sort) => filters.map((filter) => [sort, filter] as const)))(
    'pages through everything by %s with %j, while games are added',
    async (sort, filter) => {
      const whole = await allAppIds({ sort, ...filter });
      expect(whole).toEqual(expectedAppIds(sort, filter));
      let added = 0;
      const meanwhile = await allAppIds({ sort, ...filter }, async () => {
        if (added < 3) await add([{ ...game(100_000 + added), appId: 100_000 + added }]);
        added += 1;
      });
      // What was there all the time comes once, in the same order.
      expect(meanwhile.filter((appId) => appId < 100_000)).toEqual(whole);
      expect(new Set(meanwhile).size).toBe(meanwhile.length);
      await store.database.pool.query('delete from game where app_id >= 100000');
    },
  );

  async function allAppIds(query: object, between: () => Promise<void> = async () => {}): Promise<number[]> {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await searchGames({ query: { ...query, limit: 100, ...(cursor ? { cursor } : {}) } });
      seen.push(...body.items.map(({ appId }) => appId));
      cursor = body.nextCursor;
      await between();
    } while (cursor);
    return seen;
  }
});

it('counts 10,000 games, and says when there are more', async () => {
  await add(
    Array.from({ length: 7_500 }, (_, index) => ({ appId: 300_000 + index, name: 'Barn', genres: ['Common'] })),
  );
  const { body } = await countFacets({ query: { type: ['game'] } });
  expect(body).toMatchObject({ total: 10_000, atLeast: true, types: [{ name: 'game', count: 10_000 }] });
  const exact = await countFacets({ query: { query: 'barn' } });
  expect(exact.body).toMatchObject({ total: 7_500, atLeast: false });
}, 60_000);
