import type { Pool } from 'pg';

const keptDays = 30;
const rowsAtOnce = 5_000;

const tables = [
  `delete from outbox where id in (
     select id from outbox where relayed_at < now() - interval '${keptDays} days' limit ${rowsAtOnce})`,
  `delete from inbox where (consumer, event_id) in (
     select consumer, event_id from inbox where at < now() - interval '${keptDays} days' limit ${rowsAtOnce})`,
];

/** Removes outbox and inbox rows that are older than 30 days of machine time. Those that wait to be relayed stay. */
export async function removeOldEvents(pool: Pick<Pool, 'query'>): Promise<void> {
  for (const sql of tables) {
    let removed: number | null;
    do ({ rowCount: removed } = await pool.query(sql));
    while (removed === rowsAtOnce);
  }
}
