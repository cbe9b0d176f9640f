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
/** Only comparable on one machine. */
const absolutes: Figure[] = [
  { what: 'a second', moreIsBetter: true, isOfGenerator: true, of: (row) => row.store?.requestsPerSecond ?? null },
  { what: 'CPU us each', moreIsBetter: false, of: (row) => row.store?.cpuPerRequest ?? null },
  { what: 'p99 ms', moreIsBetter: false, of: (row) => row.store?.p99 ?? null },
  { what: 'memory', moreIsBetter: false, of: (row) => row.store?.memory ?? null },
];

/**
 * Compares with a baseline. A row with a bare program is compared by its ratios, which are of one session; one without by
 * its figures, if the machine is the same.
 */
export function compare(baseline: BenchReport, report: BenchReport): Comparison {
  const changes: Change[] = [];
  const notes: string[] = [];
  const isSameMachine = describe(baseline.machine) === describe(report.machine);
  if (!isSameMachine) {
    notes.push(
      `The baseline is of another machine (${describe(baseline.machine)}): only ratios to bare programs are compared.`,
    );
  }
  if (baseline.data.games !== report.data.games) {
    notes.push(
      `The baseline is of ${baseline.data.games} games, this session of ${report.data.games}: figures may differ for that alone.`,
    );
  }
  if (baseline.options.rate !== report.options.rate) {
    return { changes, notes: [...notes, 'The baseline was taken under another --rate, and nothing is compared.'] };
  }
  for (const row of report.rows) {
    const before = baseline.rows.find(({ scenario }) => scenario === row.scenario);
    if (!before?.store || !row.store) {
      notes.push(`${row.scenario}: ${before?.store ? 'not measured now' : 'not in the baseline'}.`);
      continue;
    }
    if (before.connections !== row.connections) {
      notes.push(
        `${row.scenario}: the baseline has ${before.connections} connections, this session ${row.connections}.`,
      );
      continue;
    }
    if (Math.min(before.store.runs, row.store.runs) < leastRuns) {
      notes.push(`${row.scenario}: fewer than ${leastRuns} runs do not tell what is noise.`);
      continue;
    }
    const figures = before.bare && row.bare ? ratios : isSameMachine ? absolutes : [];
    const isBound = before.isGeneratorBound || row.isGeneratorBound;
    for (const { what, moreIsBetter, of, isOfGenerator } of figures) {
      if (isBound && isOfGenerator) continue;
      const [then, now] = [of(before), of(row)];
      if (then && now)
        changes.push({ scenario: row.scenario, what, before: then, now, verdict: verdictOf(then, now, moreIsBetter) });
    }
  }
  return { changes, notes };
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
