import { statement } from '../../../../kernel/database/statement.ts';

/**
 * Words of names that share a form with one of the given, all of them a slip of the finger away from another, or nearly;
 * see `deletionsOf`.
 */
export const wordsNear = statement(
  'catalog.wordsNear',
  ['forms'],
  `select word from word where word = any($1::text[])
   union
   select word from word where deletions && $1::text[]
   order by word limit 1000`,
);
