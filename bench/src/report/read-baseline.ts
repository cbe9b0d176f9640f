import { readFileSync } from 'node:fs';
import { BenchMistake } from '../bench-mistake.ts';
import type { BenchReport } from './report.ts';

/** A report that `--json` has printed. Throws `BenchMistake` when the file is none. */
export function readBaseline(file: string): BenchReport {
  const remedy = 'Make one with `steam-clone bench --json > baseline.json`.';
  let read: Partial<BenchReport> | null;
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as Partial<BenchReport> | null;
  } catch (error) {
    throw new BenchMistake(`The baseline ${file} can not be read: ${(error as Error).message}`, remedy);
  }
  if (read?.version !== 1 || !Array.isArray(read.rows)) {
    throw new BenchMistake(`${file} is no report of the bench`, remedy);
  }
  return read as BenchReport;
}
