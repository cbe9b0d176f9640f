import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { queryOf } from '@steam-clone/server/src/kernel/database/statement.ts';
import { correctedWords, formsOf } from '@steam-clone/server/src/plugins/catalog/domain/correct-words.ts';
import {
  exactly,
  matchingOf,
  searchedWords,
  type WordForms,
  wordsQuery,
} from '@steam-clone/server/src/plugins/catalog/domain/search-terms.ts';
import { nameKeyOf } from '@steam-clone/server/src/plugins/catalog/domain/words.ts';
import {
  gamesByPopularity,
  gamesByRelevance,
} from '@steam-clone/server/src/plugins/catalog/reads/search/by-popularity.ts';
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
    const plan: Record<string, PlannedTarget> = {};
    for (const query of queries) {
      plan[operationRequest('catalog.searchGames', { query }).target] = { queries: await queriesOf(client, query) };
    }
    const file = path.join(directory, 'plan.json');
    writeFileSync(file, JSON.stringify(plan));
    return file;
  } finally {
    await client.end();
  }
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
