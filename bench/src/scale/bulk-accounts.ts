import { scaleData } from '@steam-clone/server/src/plugins/users/scale-data.ts';
import pg from 'pg';
import { type BulkAccounts, databaseOf, type MeasuredStore } from '../scenario.ts';
import { ensureBulk } from './bulk-rows.ts';

/** Of `names`; a load needs no more of them. */
const named = 10_000;

/** Fills the store up to `count` bulk accounts. Gives some of them, spread over all. */
export async function ensureAccounts(store: MeasuredStore, count: number): Promise<BulkAccounts> {
  const there = await ensureBulk(store, 'users', count);
  const client = new pg.Client({ connectionString: databaseOf(store, 'users') });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; steamId: string }>(
      `select account_name as name, steam_id::text as "steamId" from (
         select account_name, steam_id, row_number() over (order by steam_id) as place from account where account_name like 'bulk\\_%') all_of_them
       where (place - 1) % greatest(1, $1::int / $2::int) = 0 limit $2`,
      [there, named],
    );
    const { password } = scaleData;
    return { names: rows.map(({ name }) => name), steamIds: rows.map(({ steamId }) => steamId), password };
  } finally {
    await client.end();
  }
}
