import type { Spread } from '../measure/spread.ts';
import type { BenchReport, Machine, Row } from './report.ts';

/** A figure in two sessions. */
export interface Change {
  scenario: string;
  what: string;
  before: Spread;
  now: Spread;
  /** `worse` and `better` only beyond what runs differ by themselves. */
  verdict: 'worse' | 'better' | 'same';
}

export interface Comparison {
  changes: Change[];
  /** What could not be compared, and why. */
  notes: string[];
}

/** Share below which a difference says nothing, however alike the runs were: machines have moods. */
const leastDifference = 0.05;
/** In which noise shows. */
const leastRuns = 3;

interface Figure {
  what: string;
  /** Whether more is better. */
  moreIsBetter: boolean;
  /** Whether it says something of the generator when that is the limit. */
  isOfGenerator?: boolean;
  of(row: Row): Spread | null;
}

/** Of one session, so that the machine cancels out. */
const ratios: Figure[] = [
  { what: 'ratio to bare', moreIsBetter: true, isOfGenerator: true, of: ({ paired }) => paired.rate },
  { what: 'CPU beside bare', moreIsBetter: false, of: ({ paired }) => paired.cpu },
  { what: 'p99 beside bare', moreIsBetter: false, of: ({ paired }) => paired.p99 },
];
/** What a bare program does not cancel out; only comparable on one machine. */
const held: Figure[] = [
  { what: 'memory', moreIsBetter: false, of: (row) => row.store?.memory ?? null },
  { what: 'PG CPU us each', moreIsBetter: false, of: (row) => row.store?.postgresCpuPerRequest ?? null },
];
/** Of a row without a bare program; only comparable on one machine. */
const absolutes: Figure[] = [
  { what: 'a second', moreIsBetter: true, isOfGenerator: true, of: (row) => row.store?.requestsPerSecond ?? null },
  { what: 'CPU us each', moreIsBetter: false, of: (row) => row.store?.cpuPerRequest ?? null },
  { what: 'p99 ms', moreIsBetter: false, of: (row) => row.store?.p99 ?? null },
];

/**
 * Compares with a baseline of the same load and data. A row with a bare program is compared by its ratios, which are of one
 * session; if the machine is the same, one without is compared by its figures, and both by what they hold.
 */
export function compare(baseline: BenchReport, report: BenchReport): Comparison {
  const other = differenceOf(baseline, report);
  if (other !== null) return { changes: [], notes: [`The baseline is of another ${other}, and nothing is compared.`] };
  const changes: Change[] = [];
  const notes: string[] = [];
  const isSameMachine = describe(baseline.machine) === describe(report.machine);
  if (!isSameMachine) {
    notes.push(
      `The baseline is of another machine (${describe(baseline.machine)}): only ratios to bare programs are compared.`,
    );
  }
  for (const row of report.rows) {
    const before = baseline.rows.find(({ scenario }) => scenario === row.scenario);
    const obstacle = obstacleOf(before, row);
    if (!before || obstacle !== null) {
      notes.push(`${row.scenario}: ${obstacle ?? 'not in the baseline'}.`);
      continue;
    }
    if ((before.bare === null) !== (row.bare === null)) {
      const where = row.bare === null ? 'only in the baseline' : 'not in the baseline';
      notes.push(`${row.scenario}: a bare program is ${where}, so that ratios are not compared.`);
    }
    const own = isSameMachine ? held : [];
    const figures = before.bare && row.bare ? [...ratios, ...own] : isSameMachine ? [...absolutes, ...own] : [];
    const isBound = before.isGeneratorBound || row.isGeneratorBound;
    for (const { what, moreIsBetter, of, isOfGenerator } of figures) {
      if (isBound && isOfGenerator) continue;
      const [then, now] = [of(before), of(row)];
      if (then && now)
        changes.push({ scenario: row.scenario, what, before: then, now, verdict: verdictOf(then, now, moreIsBetter) });
    }
  }
  const measured = new Set(report.rows.map(({ scenario }) => scenario));
  for (const { scenario } of baseline.rows)
    if (!measured.has(scenario)) notes.push(`${scenario}: only in the baseline.`);
  return { changes, notes };
}

/** In what two sessions differ so that no figure of one says anything of the other's; null for nothing. */
function differenceOf(baseline: BenchReport, report: BenchReport): string | null {
  const differences: [string, unknown, unknown][] = [
    ['--rate', baseline.options.rate, report.options.rate],
    ['--duration', baseline.options.seconds, report.options.seconds],
    ['kind of games', baseline.data.name, report.data.name],
    ['number of games', baseline.data.games, report.data.games],
  ];
  const other = differences.find(([, before, now]) => before !== now);
  return other ? `${other[0]} (${String(other[1])}, now ${String(other[2])})` : null;
}

/** Why a row can not be compared; null when it can. */
function obstacleOf(before: Row | undefined, row: Row): string | null {
  if (row.trouble !== null) return row.trouble;
  if (!row.store) return 'not measured now';
  if (!before?.store) return 'not in the baseline';
  if (before.trouble !== null) return `in the baseline ${before.trouble}`;
  if (before.connections !== row.connections) {
    return `the baseline has ${before.connections} connections, this session ${row.connections}`;
  }
  const runs = Math.min(before.store.runs, row.store.runs);
  return runs < leastRuns ? `fewer than ${leastRuns} runs do not tell what is noise` : null;
}

/**
 * Worse or better when the medians differ by more than the spreads of both together. That the runs do not overlap is not
 * enough: of three and three alike it happens one time in ten, and a session has dozens of figures.
 */
export function verdictOf(before: Spread, now: Spread, moreIsBetter: boolean): Change['verdict'] {
  const noise = before.high - before.low + now.high - now.low;
  const difference = Math.abs(now.median - before.median);
  if (difference <= Math.max(noise, leastDifference * Math.abs(before.median))) return 'same';
  return now.median > before.median === moreIsBetter ? 'better' : 'worse';
}

function describe({ processor, cores, platform }: Machine): string {
  return `${processor}, ${cores} cores, ${platform}`;
}
