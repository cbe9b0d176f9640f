import { execute } from '../../../kernel/database/in-transaction.ts';
import type { PageRequest } from '../../../kernel/pagination/page.ts';
import { JsonText, type Operation, type OperationInput, type Schemas } from '../../../kernel/plugin/operation.ts';
import { correctedWords, formsOf } from '../domain/correct-words.ts';
import { exactly, matchingOf, searchedWords, wordsQuery } from '../domain/search-terms.ts';
import { nameKeyOf } from '../domain/words.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';
import { gamesByPopularity, gamesByRelevance } from '../reads/search/by-popularity.ts';
import { gamesInOrder, type OrderPosition } from '../reads/search/in-order.ts';
import { searchGate } from '../reads/search/search-gate.ts';
import { wordsNear } from '../reads/search/words-near.ts';

/** Where a page ended, and whether its words were put right, so that the next page is of the same list. */
interface Position {
  isCorrected: boolean;
  last: OrderPosition;
}

/** The words as a tsquery, and what is said of them when they are others than were given. */
interface Searched {
  words: string | null;
  searchedFor: string | null;
}

type Row = SummaryRow & OrderPosition & { truncated?: boolean };
type Context = Parameters<Operation<'catalog.searchGames'>>[1];
type Query = OperationInput<'catalog.searchGames'>['query'];

const nothing = { items: [], nextCursor: null, truncated: false, searchedFor: null };

/** Games that have words and satisfy filters. When nothing has the words as they are, others near them are tried. */
export const searchGames: Operation<'catalog.searchGames'> = ({ query }, context) =>
  searchGate.run(async () => {
    const page = context.page<Position>(query);
    const given = searchedWords(query);
    // A text without a word in it, such as a smiley, is in no name.
    if (query.query !== undefined && given.length === 0) return { status: 200, body: nothing };
    if (!page.after?.isCorrected) {
      const exact = { words: wordsQuery(given.map(exactly)), searchedFor: null };
      const rows = await find(query, exact, page, context);
      if (rows.length > 0 || page.after !== null || given.length === 0) {
        return { status: 200, body: answer(rows, null, false, page) };
      }
    }
    const near = await corrected(given, context);
    const rows = await find(query, near, page, context);
    const isOther = near.searchedFor !== given.join(' ');
    return { status: 200, body: answer(rows, isOther ? near.searchedFor : null, true, page) };
  });

async function corrected(given: string[], { em }: Context): Promise<Searched> {
  const near = await execute<{ word: string }>(em, wordsNear, { forms: formsOf(given) });
  const words = near.map(({ word }) => word);
  const { forms, shown } = correctedWords(given, words);
  return { words: wordsQuery(forms), searchedFor: shown };
}

async function find(
  query: Query,
  { words, searchedFor }: Searched,
  page: PageRequest<Position>,
  { em }: Context,
): Promise<Row[]> {
  const matching = matchingOf(query, words);
  const { sort = 'relevance' } = query;
  const last = page.after?.last;
  const limit = page.limit + 1;
  if (sort === 'relevance' && words !== null) {
    const [score, appId] = [last?.key ?? null, last?.appId ?? null];
    const nameKey = nameKeyOf(searchedFor ?? query.query ?? '');
    return execute<Row>(em, gamesByRelevance, { ...matching, words, nameKey, score, appId, limit });
  }
  const order = sort === 'relevance' ? 'popularity' : sort;
  if (order === 'popularity' && matching.lexemes !== null) {
    const [popularity, appId] = [last?.key ?? '9223372036854775807', last?.appId ?? null];
    return execute<Row>(em, gamesByPopularity, { ...matching, popularity, appId, limit });
  }
  return gamesInOrder(em, order, matching, last ?? null, limit);
}

type Answer = {
  items: Schemas['GameSummary'][];
  nextCursor: string | null;
  truncated: boolean;
  searchedFor: string | null;
};

function answer(
  rows: Row[],
  searchedFor: string | null,
  isCorrected: boolean,
  page: PageRequest<Position>,
): JsonText<Answer> {
  const { items, nextCursor } = page.of(rows, ({ stretch = 0, key, appId }) => ({
    isCorrected,
    last: { stretch, key, appId },
  }));
  const rest = {
    nextCursor,
    truncated: rows[0]?.truncated ?? false,
    searchedFor: items.length > 0 ? searchedFor : null,
  };
  return new JsonText(`{"items":[${items.map(({ item }) => item).join(',')}],${JSON.stringify(rest).slice(1)}`);
}
