import { beforeAll } from '@jest/globals';
import pg from 'pg';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { type Verdict, verifyDatabases } from '../../server/src/verification/verify-databases.ts';
import { freshDatabase } from './database.ts';
import { soundStore } from './sound-store.ts';

const key = Buffer.alloc(32, 1);
const keys = { signing: key, accepted: [key] };

/** Databases of plugins with what `soundStore` holds, and what the invariants say of them. */
export function soundDatabases(plugins: readonly AnyPlugin[]) {
  const urls: Record<string, string> = {};
  const make = async ({ id, migrations = [] }: AnyPlugin, statements: readonly string[]) => {
    const url = await freshDatabase(id, migrations);
    await write(url, [...(soundStore[id] ?? []), ...statements]);
    return url;
  };
  beforeAll(async () => {
    for (const plugin of plugins) urls[plugin.id] = await make(plugin, []);
  });
  const verdicts = (changed: Record<string, string> = {}): Promise<Verdict[]> =>
    verifyDatabases({ plugins, urls: { ...urls, ...changed }, keys });
  return {
    verdicts,
    /** What is found when a statement has changed the database of a plugin. */
    violations: async (id: string, statement: string): Promise<string[]> => {
      const plugin = plugins.find((each) => each.id === id);
      if (!plugin) throw new Error(`There is no database of ${id}`);
      const found = await verdicts({ [id]: await make(plugin, [statement]) });
      return found.flatMap((verdict) =>
        verdict.violations.map(({ subject, detail }) => `${verdict.id} ${subject}: ${detail}`),
      );
    },
  };
}

/** Writes past the triggers that keep the ledger and the history as they are. */
async function write(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}
