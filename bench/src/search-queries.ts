import { readFileSync } from 'node:fs';
import type { Input, operations } from '@steam-clone/sdk';

export type SearchQuery = NonNullable<Input<operations['catalog.searchGames']>['query']>;

type QueryClass = Record<string, string>;
/** 200 searches by class: one word, two words, typo, prefix, filters only, rare, none, non-Latin. */
const classes = JSON.parse(
  readFileSync(new URL('../scenarios/search-queries.json', import.meta.url), 'utf8'),
) as Record<string, QueryClass[]>;
const lists = new Set(['genre', 'tag', 'platform']);

export const searches: SearchQuery[] = Object.values(classes).flat().map(searchQueryOf);

/** Beginnings of the words that are searched for, letter by letter. */
export function searchedPrefixes(): string[] {
  const words = searches.flatMap(({ query }) => query ?? []);
  const prefixes = words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
  return [...new Set(prefixes)];
}

function searchQueryOf(given: QueryClass): SearchQuery {
  const entries = Object.entries(given).map(([name, value]) => [name, lists.has(name) ? [value] : value]);
  const query = Object.fromEntries(entries) as SearchQuery & { free?: unknown; maxPrice?: unknown };
  return {
    ...query,
    ...(query.free === undefined ? {} : { free: String(query.free) === 'true' }),
    ...(query.maxPrice === undefined ? {} : { maxPrice: Number(query.maxPrice) }),
  };
}
