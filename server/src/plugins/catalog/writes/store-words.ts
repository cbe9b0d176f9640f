import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { GameContent } from '../domain/game-content.ts';
import { deletionsOf, mayBeMistyped, wordsOf } from '../domain/words.ts';

const knownWords = statement('catalog.knownWords', ['words'], 'select word from word where word = any($1::text[])');

const addWords = statement(
  'catalog.addWords',
  ['words'],
  `insert into word (word, deletions)
   select word, deletions from json_to_recordset($1::json) as given (word text, deletions text[]) order by word
   on conflict (word) do nothing`,
);

/** Adds the words of names to those by which a mistyped search is put right. */
export async function storeWords(em: EntityManager, contents: GameContent[]): Promise<void> {
  const names = contents.flatMap(({ name, developers, publishers }) => [name, ...developers, ...publishers]);
  const words = [...new Set(names.flatMap(wordsOf))].filter(mayBeMistyped);
  const known = new Set((await execute<{ word: string }>(em, knownWords, { words })).map(({ word }) => word));
  const added = words.filter((word) => !known.has(word));
  if (added.length === 0) return;
  const rows = added.map((word) => ({ word, deletions: deletionsOf(word) }));
  await execute(em, addWords, { words: JSON.stringify(rows) });
}
