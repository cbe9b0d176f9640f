import { scaleData } from '@steam-clone/server/src/plugins/users/scale-data.ts';
import { hashPassword } from '@steam-clone/server/src/plugins/users/domain/password-hashing.ts';
import pg from 'pg';
import { type BulkAccounts, databaseOf, type MeasuredStore } from '../scenario.ts';
import { copyRows } from './copy-rows.ts';

const password = 'the same for all of them';
/** Of `names`; a load needs no more of them. */
const named = 10_000;

/** Fills the store up to `count` bulk accounts. Gives some of them, spread over all. */
export async function ensureAccounts(
  store: MeasuredStore,
  count: number,
  onProgress?: (written: number) => void,
): Promise<BulkAccounts> {
  const client = new pg.Client({ connectionString: databaseOf(store, 'users') });
  await client.connect();
  try {
    const there = await countOf(client);
    if (there < count) {
      await copyRows(client, scaleData, count - there, await hashPassword(password), onProgress);
      await client.query('analyze account, credential, profile');
    }
    const { rows } = await client.query<{ name: string; steamId: string }>(
      `select account_name as name, steam_id::text as "steamId" from (
         select account_name, steam_id, row_number() over (order by steam_id) as place from account where account_name like 'bulk\\_%') all_of_them
       where (place - 1) % greatest(1, $1::int / $2::int) = 0 limit $2`,
      [Math.max(count, there), named],
    );
    return { names: rows.map(({ name }) => name), steamIds: rows.map(({ steamId }) => steamId), password };
  } finally {
    await client.end();
  }
}

async function countOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from account where account_name like 'bulk\\_%'`,
  );
  return rows[0]?.count ?? 0;
}
