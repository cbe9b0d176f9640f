import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';

/** Adds what is missing in a table of labels, and gives what it could see of them. */
const labels = (table: string): Statement =>
  statement(
    `catalog.labelsOf.${table}`,
    ['names'],
    `with known as (select id, name from ${table} where name = any($1::text[])),
     added as (
       insert into ${table} (name)
       select name from unnest($1::text[]) given (name) where name not in (select name from known) order by name
       on conflict (name) do nothing returning id, name)
     select id, name from known union all select id, name from added`,
  );

const dictionaries = {
  genre: labels('genre'),
  category: labels('category'),
  tag: labels('tag'),
  company: labels('company'),
  language: labels('language'),
};

/** Gives the number of each name of a kind of label; new names get one. */
export async function labelNumbers(
  em: EntityManager,
  kind: keyof typeof dictionaries,
  named: string[],
): Promise<(name: string) => number | undefined> {
  const names = [...new Set(named)];
  for (;;) {
    const found = names.length ? await execute<{ id: number; name: string }>(em, dictionaries[kind], { names }) : [];
    // Fewer: another import has just added one, which the next look sees.
    if (found.length < names.length) continue;
    const numbers = new Map(found.map(({ id, name }) => [name, id]));
    return (name) => numbers.get(name);
  }
}
