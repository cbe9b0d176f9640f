import { MikroORM } from '@mikro-orm/postgresql';
import { kernelEntities } from '../../server/src/kernel/database/plugin-database.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { freshDatabase } from './database.ts';

/**
 * Statements by which the schema generator would make a migrated database as the plugin's entities say: none, when
 * both agree. What it says of the kernel's own tables, most of which have no entities, is left out, and so is what entities
 * have no words for and migrations add: functions, triggers, indexes and constraints.
 */
export async function schemaDrift({ id, entities = [], migrations = [] }: AnyPlugin): Promise<string[]> {
  const kernel = new Set(await difference({ id: 'kernel', entities: [], migrations: [] }));
  return (await difference({ id, entities, migrations })).filter(
    (statement) => !kernel.has(statement) && !/^drop (index|function|trigger)|drop constraint/.test(statement),
  );
}

async function difference({ id, entities, migrations }: Required<Pick<AnyPlugin, 'id' | 'entities' | 'migrations'>>) {
  const orm = new MikroORM({
    contextName: `schema drift of ${id}`,
    clientUrl: await freshDatabase(id, migrations),
    entities: [...kernelEntities, ...entities],
  });
  try {
    const statements = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    return statements
      .split(';\n')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
  } finally {
    await orm.close();
  }
}
