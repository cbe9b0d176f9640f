import type { Pool } from 'pg';

const keptDays = 30;
const rowsAtOnce = 5_000;

const tables = [
  `delete from outbox where id in (
     select id from outbox where relayed_at < now() - interval '${keptDays} days' limit ${rowsAtOnce})`,
  `delete from inbox where (consumer, event_id) in (
     select consumer, event_id from inbox where at < now() - interval '${keptDays} days' limit ${rowsAtOnce})`,
  `delete from idempotency_key where ctid = any(array(
     select ctid from idempotency_key where expires_at <= now() limit ${rowsAtOnce} for update skip locked))`,
];

/**
 * Removes what the kernel has kept long enough by machine time: outbox and inbox rows of 30 days, those that wait to be
 * relayed aside, and expired Idempotency-Keys.
 */
export async function removeOldRows(pool: Pick<Pool, 'query'>): Promise<void> {
  for (const sql of tables) {
    let removed: number | null;
    do ({ rowCount: removed } = await pool.query(sql));
    while (removed === rowsAtOnce);
  }
}
