import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { GameContent } from '../domain/game-content.ts';

const upsertPackages = statement(
  'catalog.upsertPackages',
  ['ids', 'names'],
  `insert into package (id, name)
   select id, name from unnest($1::bigint[], $2::text[]) given (id, name) order by id
   on conflict (id) do update set name = excluded.name where package.name <> excluded.name`,
);

/** Adds the packages that games name; the last name of a package counts. */
export async function storePackages(em: EntityManager, contents: GameContent[]): Promise<void> {
  const names = new Map(contents.flatMap(({ packages }) => packages.map(({ packageId, name }) => [packageId, name])));
  if (names.size > 0) await execute(em, upsertPackages, { ids: [...names.keys()], names: [...names.values()] });
}
