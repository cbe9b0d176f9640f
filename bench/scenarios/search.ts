import type { SearchQuery } from '@steam-clone/server/src/plugins/catalog/domain/search-terms.ts';
import { readFileSync } from 'node:fs';
import type { Scenario } from '../src/scenario.ts';
import { planSearches, targetOf } from '../src/search-plan.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);
type QueryClass = Record<string, string>;
/** 200 searches by class: one word, two words, typo, prefix, filters only, rare, none, non-Latin. */
const classes = JSON.parse(readFileSync(new URL('./search-queries.json', import.meta.url), 'utf8')) as Record<
  string,
  QueryClass[]
>;
const lists = new Set(['genre', 'tag', 'platform']);

function searchQueryOf(given: QueryClass): SearchQuery {
  const entries = Object.entries(given).map(([name, value]) => [name, lists.has(name) ? [value] : value]);
  const query = Object.fromEntries(entries) as SearchQuery & { free?: unknown; maxPrice?: unknown };
  return {
    ...query,
    ...(query.free === undefined ? {} : { free: String(query.free) === 'true' }),
    ...(query.maxPrice === undefined ? {} : { maxPrice: Number(query.maxPrice) }),
  };
}

const searches = Object.values(classes).flat().map(searchQueryOf);
const genres = ['Action', 'Adventure', 'Casual', 'Indie', 'RPG', 'Simulation', 'Strategy', 'Sports', 'Racing'];
const listed: SearchQuery[] = genres.map((genre) => ({ genre: [genre] }));

/** A list of 20 games of a genre with genres, tags and prices, beside node:http and pg with the same statement. */
export const list: Scenario = {
  name: 'list',
  aim: 0.7,
  prepare: async ({ startBare, startStore }) => {
    const store = await startStore();
    const url = store.databases['catalog'] ?? '';
    const bare = await startBare(bareStatements, [url, await planSearches(url, listed)]);
    return { bare, store, targets: listed.map((query) => targetOf(query)) };
  },
};

/** The 200 searches, beside node:http and pg with the same statements. */
export const search: Scenario = {
  name: 'search',
  aim: 0.7,
  prepare: async ({ startBare, startStore }) => {
    const store = await startStore();
    const url = store.databases['catalog'] ?? '';
    const bare = await startBare(bareStatements, [url, await planSearches(url, searches)]);
    return { bare, store, targets: searches.map((query) => targetOf(query)) };
  },
};

/** The 200 searches in all games, beside a store of 1,000: how the slowest hundredth grows with the store. */
export const searchGrowth: Scenario = {
  name: 'search-growth',
  connections: 2,
  p99Times: 2,
  prepare: async ({ startStore, startSmallStore }) => ({
    bare: await startSmallStore(),
    store: await startStore(),
    targets: searches.map((query) => targetOf(query)),
  }),
};

/** Facets of the searches, from the database. */
export const facets: Scenario = {
  name: 'facets',
  connections: 2,
  p99: 150,
  prepare: async ({ startStore }) => ({
    store: await startStore({ cacheBytes: '1' }),
    targets: searches.map((query) => targetOf(query, '/v1/games/facets')),
  }),
};

/** Beginnings of the words that are searched for, letter by letter, from the database. */
export const suggestions: Scenario = {
  name: 'suggestions',
  connections: 2,
  p99: 20,
  prepare: async ({ startStore }) => {
    const words = searches.flatMap(({ query }) => query ?? []);
    const prefixes = words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
    return {
      store: await startStore({ cacheBytes: '1' }),
      targets: [...new Set(prefixes)].map((prefix) => `/v1/games/suggestions?${new URLSearchParams({ prefix })}`),
    };
  },
};
