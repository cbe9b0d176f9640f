import { execute } from '../../../kernel/database/in-transaction.ts';
import { JsonText, type Operation } from '../../../kernel/plugin/operation.ts';
import { exactly, matchingOf, searchedWords, wordsQuery } from '../domain/search-terms.ts';
import { facetsOfAll, facetsOfLexemes } from '../reads/search/facets.ts';
import { searchGate } from '../reads/search/search-gate.ts';

/** How many of the games that a search finds have which label. */
export const countFacets: Operation<'catalog.countFacets'> = async ({ query }, { em }) => {
  const matching = matchingOf(query, wordsQuery(searchedWords(query).map(exactly)));
  const statement = matching.lexemes === null ? facetsOfAll : facetsOfLexemes;
  const [row] = await searchGate.run(() => execute<{ body: string }>(em, statement, matching));
  return { status: 200, body: new JsonText(row?.body ?? 'null') };
};
