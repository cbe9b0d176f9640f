import { figure } from './figures.ts';
import type { BenchReport, Row, Side } from './report.ts';

/** What people read in a terminal. */
export function renderText(report: BenchReport): string {
  const measured = report.rows.filter(({ store }) => store !== null);
  const others = report.rows.filter(({ trouble }) => trouble !== null);
  return [
    ceilingLine(report),
    '',
    ...aligned([heading, ...measured.map(cellsOf)]),
    ...others.map(({ scenario, trouble }) => `${scenario}: ${trouble}`),
    ...growthLines(report),
    ...(report.endedEarly === null ? [] : ['', `Ended early: ${report.endedEarly}. This is what was done until then.`]),
  ].join('\n');
}

const heading = [
  'scenario',
  'bare/store a second',
  'ratio',
  'CPU us each',
  'PG us each',
  'p99 ms',
  'ratio',
  'MB store/PG',
  'SQL',
  'aim',
];

function cellsOf(row: Row): string[] {
  const pair = (of: (side: Side) => number | undefined) =>
    `${figure(row.bare && of(row.bare))} / ${figure(row.store && of(row.store))}`;
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? '-' : (bytes / 1e6).toFixed(0));
  return [
    row.scenario,
    pair((side) => side.requestsPerSecond.median),
    row.isGeneratorBound ? `${share(row.ratio)} (CPU ${share(row.cpuRatio)})` : share(row.ratio),
    pair((side) => side.cpuPerRequest?.median),
    pair((side) => side.postgresCpuPerRequest?.median),
    pair((side) => side.p99.median),
    share(row.p99Ratio),
    `${megabytes(row.store?.memory?.median)} / ${megabytes(row.store?.postgresMemory?.median)}`,
    row.statements === null ? '' : `${row.statements.counted?.toFixed(2) ?? '?'} of ${row.statements.budget}`,
    row.aims.map(({ text, isReached }) => `${isReached ? 'reached' : 'MISSED'} ${text}`).join(', ') +
      (row.isGeneratorBound ? ' generator-bound' : '') +
      (row.store?.failures ? ` ${row.store.failures} NOT ANSWERED in time` : ''),
  ];
}

function ceilingLine({ ceiling }: BenchReport): string {
  if (ceiling === null) return 'The load generator was not measured.';
  const wrk = ceiling.wrk === null ? 'wrk is not installed (apt-get install wrk)' : `wrk ${figure(ceiling.wrk)}/s`;
  return `Against a constant answer the load generator reaches ${figure(ceiling.generator)}/s over ${ceiling.connections} connections, ${wrk}.`;
}

function growthLines({ growth }: BenchReport): string[] {
  if (growth.length === 0) return [];
  const lines = growth.map(({ what, of, points, slope, slopeAtMost }) => [
    what,
    points
      .map(({ size, milliseconds, cpu }) => `${figure(cpu ?? milliseconds)} at ${size.toLocaleString('en')}`)
      .join(', '),
    `${of}^${slope.toFixed(2)}`,
    slope > slopeAtMost ? `TOO STEEP, at most ${slopeAtMost}` : `at most ${slopeAtMost}`,
  ]);
  return ['', 'Growth, ms of CPU of server and PostgreSQL a request', ...aligned(lines)];
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
