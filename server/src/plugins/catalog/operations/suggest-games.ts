import { execute } from '../../../kernel/database/in-transaction.ts';
import { JsonText, type Operation } from '../../../kernel/plugin/operation.ts';
import { nameQuery } from '../domain/search-terms.ts';
import { suggestions } from '../reads/search/suggestions.ts';

/** The most popular games whose names have words, the last of them perhaps only begun. */
export const suggestGames: Operation<'catalog.suggestGames'> = async ({ query: { prefix } }, { em }) => {
  const lexemes = nameQuery(prefix);
  if (lexemes === null) return { status: 200, body: { items: [] } };
  const [row] = await execute<{ body: string }>(em, suggestions, { lexemes });
  return { status: 200, body: new JsonText(row?.body ?? 'null') };
};
