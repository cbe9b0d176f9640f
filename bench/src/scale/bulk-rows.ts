import pg from 'pg';
import { databaseOf, type MeasuredStore } from '../scenario.ts';
import { copyRows } from './copy-rows.ts';
import { loadScaleData } from './load-scale-data.ts';

/** Fills a store up to `count` of what a plugin makes in bulk, and gives how many there are then. */
export async function ensureBulk(store: MeasuredStore, plugin: string, count: number): Promise<number> {
  const data = (await loadScaleData()).get(plugin);
  if (!data) throw new Error(`There is no server/src/plugins/${plugin}/scale-data.ts`);
  const client = new pg.Client({ connectionString: databaseOf(store, plugin) });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(data.count);
    const there = rows[0]?.count ?? 0;
    if (there >= count) return there;
    await copyRows(client, data, count - there);
    const tables = data.tables.map(({ table }) => pg.escapeIdentifier(table)).join(', ');
    // oxlint-disable-next-line house/parametrised-sql -- names of tables take no parameters; they are a constant list
    await client.query(`analyze ${tables}`);
    return count;
  } finally {
    await client.end();
  }
}
