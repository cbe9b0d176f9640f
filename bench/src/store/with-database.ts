import pg from 'pg';
import { databaseOf, type MeasuredStore } from '../scenario.ts';

/** Works on the database of a plugin. Throws `NotHere` where it is not known. */
export async function withDatabase<Result>(
  store: Pick<MeasuredStore, 'databases'>,
  plugin: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseOf(store, plugin) });
  await client.connect();
  return work(client).finally(() => client.end());
}
