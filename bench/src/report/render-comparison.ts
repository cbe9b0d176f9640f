import type { Comparison } from './compare.ts';
import { figure } from './figures.ts';

/** What has changed since the baseline, for a terminal. */
export function renderComparison({ changes, notes }: Comparison): string {
  const told = changes.filter(({ verdict }) => verdict !== 'same');
  const lines = told.map(
    ({ scenario, what, before, now, verdict }) =>
      `${verdict.toUpperCase()} ${scenario}, ${what}: ${figure(before.median)} (${figure(before.low)} to ${figure(before.high)}) before, ` +
      `${figure(now.median)} (${figure(now.low)} to ${figure(now.high)}) now`,
  );
  if (told.length === 0) lines.push(`Nothing differs from the baseline beyond noise (${changes.length} figures).`);
  return [...notes, ...lines].join('\n');
}
