import pg from 'pg';
import { databaseOf, type MeasuredStore } from '../scenario.ts';

/** Does at once what PostgreSQL does by itself some time after much was written: stores of all sizes are then alike. */
export async function vacuum(store: MeasuredStore, plugin: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseOf(store, plugin) });
  await client.connect();
  try {
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
