import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { nameKeyOf } from '../domain/words.ts';

/** Adds what is missing in a table of labels, and gives what it could see of them. `columns` are filled in the order given. */
const labels = (table: string, parameters: string[] = ['names'], columns = 'name', lock = ''): Statement =>
  statement(
    `catalog.labelsOf.${table}`,
    parameters,
    `with known as (select id, name from ${table} where name = any($1::text[]) ${lock}),
     added as (
       insert into ${table} (${columns})
       select ${columns} from unnest(${parameters.map((_, index) => `$${index + 1}::text[]`).join(', ')}) given (${columns})
       where name not in (select name from known) order by name
       on conflict (name) do nothing returning id, name)
     select id, name from known union all select id, name from added`,
  );

const dictionaries = {
  genre: labels('genre'),
  category: labels('category'),
  tag: labels('tag'),
  // Companies can be renamed: who does it waits for those that are about to store the name, and they wait for him.
  company: labels('company', ['names', 'keys'], 'name, name_key', 'for key share'),
  language: labels('language'),
};

/** Gives the number of each name of a kind of label; new names get one. */
export async function labelNumbers(
  em: EntityManager,
  kind: keyof typeof dictionaries,
  named: string[],
): Promise<(name: string) => number | undefined> {
  const names = [...new Set(named)];
  const given = { names, ...(kind === 'company' && { keys: names.map(nameKeyOf) }) };
  for (;;) {
    const found = names.length ? await execute<{ id: number; name: string }>(em, dictionaries[kind], given) : [];
    // Fewer: another import has just added one, which the next look sees.
    if (found.length < names.length) continue;
    const numbers = new Map(found.map(({ id, name }) => [name, id]));
    return (name) => numbers.get(name);
  }
}
