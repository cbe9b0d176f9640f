import type { PluginDatabase } from '../kernel/database/plugin-database.ts';
import { statement } from '../kernel/database/statement.ts';

const read = statement(
  'kernel.outboxState',
  [],
  `select count(*)::int as unrelayed, coalesce(extract(epoch from kernel_now() - min(occurred_at)), 0)::float as lag_seconds
   from outbox where relayed_at is null`,
);

/** Events and jobs that wait to be relayed, and how long the oldest has waited. */
export async function outboxState(database: PluginDatabase): Promise<{ unrelayed: number; lagSeconds: number }> {
  const [row] = await database.rows<{ unrelayed: number; lag_seconds: number }>(read, {});
  return { unrelayed: row?.unrelayed ?? 0, lagSeconds: row?.lag_seconds ?? 0 };
}
