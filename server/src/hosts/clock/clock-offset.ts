import { statement } from '../../kernel/database/statement.ts';
import type { ClockDatabase } from '../../kernel/clock/business-clock.ts';

/** Carries the new offset to all processes that listen on the database. */
export const clockChannel = 'kernel_clock';

const read = statement('kernel.clockOffset', [], 'select offset_ms from kernel_clock');

const raise = statement(
  'kernel.raiseClockOffset',
  ['offset'],
  `with raised as (update kernel_clock set offset_ms = $1 where offset_ms < $1 returning offset_ms)
   select pg_notify('${clockChannel}', offset_ms::text) from raised`,
);

/** Milliseconds by which business time runs ahead of machine time in this database. */
export async function readOffset(database: ClockDatabase): Promise<number> {
  const [row] = await database.rows<{ offset_ms: string }>(read, {});
  return Number(row?.offset_ms ?? 0);
}

/** Writes the offset unless a greater one is there, and tells all who listen. */
export async function raiseOffset(database: ClockDatabase, offset: number): Promise<void> {
  await database.rows(raise, { offset });
}
