import type { WorkContext } from '../../../kernel/plugin/context.ts';

export type RequestRows = WorkContext['rows'];

/** The beginning of a month such as `2026-11`, and that of the next one, in UTC. */
export function monthOf(month: string): { from: Date; until: Date } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: new Date(Date.UTC(year, number - 1)), until: new Date(Date.UTC(year, number)) };
}
