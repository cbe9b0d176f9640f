import { beforeAll, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { seededRandom } from '../../../../../test/harness/seeded-random.ts';
import type { OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { countFacets, searchGames } = store.as(anonymous).catalog;

type Import = Schemas['GameImport'];
type Query = OperationInput<'catalog.countFacets'>['query'];
const random = seededRandom(7);
const chance = (share: number) => random.next() < share;
const some = <Item>(items: readonly Item[]): Item[] => items.filter(() => chance(0.4));

const genres = ['Action', 'Indie', 'RPG', 'Sports'];
const tags = ['Farming', 'Puzzle', 'War'];
const platforms = ['windows', 'mac', 'linux'] as const;
const types = ['game', 'dlc', 'software'] as const;
const sorts = [
  'relevance',
  'popularity',
  'name',
  'release',
  'price',
  'price-descending',
  'discount',
  'reviews',
] as const;
const regions = ['USD', 'USD-LATAM', 'EUR'] as const;

const games = Array.from({ length: 400 }, (_, n): Import => {
  const prices = some(regions).map((region) => ({ region, amount: random.between(1, 6) * 100 }));
  return {
    appId: n + 1,
    name: `Farm ${n}`,
    type: random.pick(types) ?? 'game',
    isFree: prices.length === 0 && chance(0.5),
    earlyAccess: chance(0.2),
    prices,
    discountPercent: prices.length > 0 && chance(0.4) ? random.between(1, 9) * 10 : 0,
    releaseDate: chance(0.1) ? null : { date: `${random.between(2010, 2020)}-01-01`, precision: 'day' },
    reviews: { positive: random.between(0, 900), negative: random.between(0, 400) },
    genres: some(genres),
    tags: some(tags).map((name) => ({ name, votes: 1 })),
    platforms: some(platforms),
  };
});

/** The percent and the hundredths that count in a country; null without a price in its lists. */
function offerOf({ prices = [], discountPercent = 0, isFree = false }: Import, country?: string) {
  const lists = country === 'DE' ? ['EUR'] : country === 'AR' ? ['USD-LATAM', 'USD'] : ['USD'];
  const price = lists.flatMap((list) => prices.find(({ region }) => region === list) ?? [])[0];
  if (!price) return { percent: 0, paid: isFree ? 0 : null };
  return { percent: discountPercent, paid: Math.floor((price.amount * (100 - discountPercent)) / 100) };
}

function isFound(game: Import, query: NonNullable<Query>): boolean {
  const { percent, paid } = offerOf(game, query.country);
  const isWithin = paid !== null && paid >= (query.minPrice ?? 0) && paid <= (query.maxPrice ?? Infinity);
  return (
    (query.genre ?? []).every((name) => game.genres?.includes(name)) &&
    (query.tag ?? []).every((name) => game.tags?.some((tag) => tag.name === name)) &&
    (query.platform ?? []).every((name) => game.platforms?.includes(name)) &&
    (query.type === undefined || query.type.some((type) => type === game.type)) &&
    (query.free === undefined || query.free === game.isFree) &&
    (query.earlyAccess === undefined || query.earlyAccess === game.earlyAccess) &&
    (query.releasedFrom === undefined || (game.releaseDate?.date ?? '') >= query.releasedFrom) &&
    ((query.minPrice === undefined && query.maxPrice === undefined) || isWithin) &&
    (query.minDiscount === undefined || percent >= query.minDiscount)
  );
}

function someQuery(): NonNullable<Query> {
  const country = random.pick(['US', 'DE', 'AR', undefined]);
  return {
    ...(country && { country }),
    ...(chance(0.3) && { genre: some(genres) }),
    ...(chance(0.2) && { tag: some(tags) }),
    ...(chance(0.2) && { platform: some(platforms) }),
    ...(chance(0.2) && { type: [random.pick(types) ?? 'game', random.pick(types) ?? 'dlc'] }),
    ...(chance(0.2) && { free: chance(0.5) }),
    ...(chance(0.2) && { earlyAccess: chance(0.5) }),
    ...(chance(0.2) && { releasedFrom: '2015-01-01' }),
    ...(chance(0.4) && { minPrice: random.between(0, 4) * 100 }),
    ...(chance(0.4) && { maxPrice: random.between(0, 6) * 100 }),
    ...(chance(0.3) && { minDiscount: random.between(1, 9) * 10 }),
    ...(chance(0.2) && { query: 'farm' }),
  };
}

/** As the spec counts: the most frequent first, then by name. */
function counted(names: string[]) {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts]
    .map(([name, all]) => ({ name, count: all.length }))
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

async function foundBySearch(query: NonNullable<Query>, sort: (typeof sorts)[number]): Promise<number[]> {
  const found: number[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await searchGames({ query: { ...query, sort, limit: 100, ...(cursor && { cursor }) } });
    const page: { items: Schemas['GameSummary'][]; nextCursor: string | null } = body;
    found.push(...page.items.map(({ appId }) => appId));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

beforeAll(async () => {
  const { body } = await store.as(administrator).catalog.importGames({ body: { games } });
  expect(body.refused).toEqual([]);
});

it('counts just what has the filters, and a search finds the same in any order', async () => {
  const sizes: number[] = [];
  for (let n = 0; n < 80; n++) {
    const query = someQuery();
    const found = games.filter((game) => isFound(game, query));
    sizes.push(found.length);
    const { body } = await countFacets({ query });
    const labels = {
      total: found.length,
      atLeast: false,
      types: counted(found.flatMap(({ type }) => type ?? [])),
      platforms: counted(found.flatMap((game) => game.platforms ?? [])),
      genres: counted(found.flatMap((game) => game.genres ?? [])),
      tags: counted(found.flatMap((game) => (game.tags ?? []).map(({ name }) => name))),
    };
    expect({ query, ...body }).toMatchObject({ query, ...labels });
    const sort = random.pick(sorts) ?? 'name';
    const searched = await foundBySearch(query, sort);
    const appIds = searched.toSorted((one, other) => one - other);
    expect({ query, sort, appIds }).toEqual({ query, sort, appIds: found.map(({ appId }) => appId) });
  }
  expect(sizes.filter((size) => size > 0 && size < games.length).length).toBeGreaterThan(25);
});
