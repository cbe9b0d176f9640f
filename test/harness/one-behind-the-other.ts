import { expect } from '@jest/globals';
import type { Pool } from 'pg';
import { eventually } from './eventually.ts';

const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** Lets requests queue up one behind the other at a row of `table` that somebody else holds, and then go on. */
export async function oneBehindTheOther(
  pool: Pool,
  { table, id }: { table: string; id: string },
  ...requests: (() => Promise<unknown>)[]
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select from ${table} where id = $1 for update`, [id]);
    const begun: Promise<unknown>[] = [];
    for (const request of requests) {
      begun.push(request());
      await eventually(async () => expect((await pool.query(waiting)).rows).toHaveLength(begun.length));
    }
    await client.query('commit');
    await Promise.allSettled(begun);
  } finally {
    client.release();
  }
}
