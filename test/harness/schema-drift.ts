import { openPluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { freshDatabase } from './database.ts';

/** What the schema generator would change in a migrated database to make it as the plugin's entities say: nothing. */
export async function schemaDrift({ id, entities = [], migrations = [] }: AnyPlugin): Promise<string> {
  const database = await openPluginDatabase({ plugin: id, url: await freshDatabase(id, migrations), entities });
  try {
    return await database.orm.schema.getUpdateSchemaSQL({ safe: false, wrap: false });
  } finally {
    await database.close();
  }
}
