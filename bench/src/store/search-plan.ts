import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { queryOf } from '@steam-clone/server/src/kernel/database/statement.ts';
import { correctedWords, formsOf } from '@steam-clone/server/src/plugins/catalog/domain/correct-words.ts';
import {
  exactly,
  matchingOf,
  nameQuery,
  searchedWords,
  type WordForms,
  wordsQuery,
} from '@steam-clone/server/src/plugins/catalog/domain/search-terms.ts';
import { nameKeyOf } from '@steam-clone/server/src/plugins/catalog/domain/words.ts';
import {
  gamesByPopularity,
  gamesByRelevance,
} from '@steam-clone/server/src/plugins/catalog/reads/search/by-popularity.ts';
import { facetsOfAll, facetsOfLexemes } from '@steam-clone/server/src/plugins/catalog/reads/search/facets.ts';
import { suggestions } from '@steam-clone/server/src/plugins/catalog/reads/search/suggestions.ts';
import { wordsNear } from '@steam-clone/server/src/plugins/catalog/reads/search/words-near.ts';
import pg from 'pg';
import type { SearchQuery } from '../search-queries.ts';
import { operationRequest } from '../operation-request.ts';
import type { PlannedTarget } from '../../bare/statements.ts';

/** Works out which statements the store runs for each search, with their values, and writes them for the bare program. */
export async function planSearches(databaseUrl: string, queries: SearchQuery[], directory: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const plan: Plan = {};
    for (const query of queries) {
      plan[operationRequest('catalog.searchGames', { query }).target] = { queries: await queriesOf(client, query) };
    }
    return writePlan(plan, directory);
  } finally {
    await client.end();
  }
}

/** The statement that counts the facets of each search. */
export function planFacets(queries: SearchQuery[], directory: string): string {
  const planned = queries.map((query): [string, PlannedTarget] => {
    const matching = matchingOf(query, wordsQuery(searchedWords(query).map(exactly)));
    const statement = matching.lexemes === null ? facetsOfAll : facetsOfLexemes;
    return [operationRequest('catalog.countFacets', { query }).target, { queries: [queryOf(statement, matching)] }];
  });
  return writePlan(Object.fromEntries(planned), directory);
}

/** The statement that finds what each beginning suggests; none for one without a word in it. */
export function planSuggestions(prefixes: string[], directory: string): string {
  const planned = prefixes.map((prefix): [string, PlannedTarget] => {
    const lexemes = nameQuery(prefix);
    const queries = lexemes === null ? [] : [queryOf(suggestions, { lexemes })];
    return [operationRequest('catalog.suggestGames', { query: { prefix } }).target, { queries }];
  });
  return writePlan(Object.fromEntries(planned), directory);
}

type Plan = Record<string, PlannedTarget>;

function writePlan(plan: Plan, directory: string): string {
  const file = path.join(directory, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  return file;
}

async function queriesOf(client: pg.Client, query: SearchQuery): Promise<PlannedTarget['queries']> {
  const words = searchedWords(query);
  if (words.length === 0) {
    const start = { popularity: '9223372036854775807', appId: null, limit: 21 };
    return [queryOf(gamesByPopularity, { ...matchingOf(query, null), ...start })];
  }
  const first = ranked(query, words.map(exactly), query.query ?? '');
  if ((await client.query({ ...first, name: '' })).rows.length > 0) return [first];
  const forms = queryOf(wordsNear, { forms: formsOf(words) });
  const near = (await client.query<{ word: string }>({ ...forms, name: '' })).rows.map(({ word }) => word);
  const { forms: tried, shown } = correctedWords(words, near);
  return [first, forms, ranked(query, tried, shown)];
}

function ranked(query: SearchQuery, forms: WordForms[], shown: string) {
  const words = wordsQuery(forms);
  const rest = { words, nameKey: nameKeyOf(shown), score: null, appId: null, limit: 21 };
  return queryOf(gamesByRelevance, { ...matchingOf(query, words), ...rest });
}
