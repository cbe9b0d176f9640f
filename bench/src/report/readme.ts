import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BenchMistake } from '../bench-mistake.ts';
import { figure } from './figures.ts';
import type { BenchReport, Row } from './report.ts';

const begin = '<!-- bench: begin; written by `steam-clone bench --write-readme` -->';
const end = '<!-- bench: end -->';

/** Replaces what stands between the two marks of a file by the table of a report. */
export function writeReadme(file: string, report: BenchReport): void {
  const { before, after } = aroundTable(file);
  writeFileSync(file, `${before}${begin}\n\n${readmeTable(report)}\n\n${after}`);
}

/** Throws `BenchMistake` when a table of these scenarios has no place in a file; an empty list means all. */
export function checkReadme(file: string, scenarios: readonly string[]): void {
  aroundTable(file);
  if (scenarios.length === 0) return;
  throw new BenchMistake(
    'The table of --write-readme is of all scenarios in one session',
    'Name no scenarios, or leave --write-readme out.',
  );
}

function aroundTable(file: string): { before: string; after: string } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new BenchMistake(`${file} has no place for the table`, `Put "${begin}" and "${end}" where it is to stand.`);
  }
  return { before: text.slice(0, from), after: text.slice(to) };
}

/** The table in Markdown, in columns of even width as the formatter wants them. */
export function readmeTable({ rows, machine, data, options, ceiling }: BenchReport): string {
  const measured = rows.filter(({ store, trouble }) => store !== null && trouble === null);
  const cells = [
    ['scenario', 'bare / store, a second', 'ratio', 'CPU us each', 'p99 ms', 'MB store + PostgreSQL'],
    ...measured.map(cellsOf),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const wrk = ceiling?.wrk ? `, wrk ${figure(ceiling.wrk)}` : '';
  return [
    ...cells.slice(0, 1).map(line),
    rule,
    ...cells.slice(1).map(line),
    '',
    `Medians of ${options.runs} runs of ${options.seconds} s, ${machine.cores} cores (${machine.processor}), ${data.games.toLocaleString('en')} games. The load`,
    `generator reaches ${figure(ceiling?.generator)} requests a second against a constant answer over ${options.connections} connections${wrk}; near its limit, the ratio is that of CPU time (\`*\`).`,
    '',
    ...measured.map(({ scenario, summary }) => `- \`${scenario}\`: ${summary}`),
  ].join('\n');
}

function cellsOf({ scenario, bare, store, ratio, cpuRatio, isGeneratorBound }: Row): string[] {
  const pair = (other: number | null | undefined, mine: number | null | undefined) =>
    bare === null ? figure(mine) : `${figure(other)} / ${figure(mine)}`;
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? '-' : (bytes / 1e6).toFixed(0));
  const shown = isGeneratorBound && cpuRatio !== null ? cpuRatio : ratio;
  return [
    `\`${scenario}\``,
    pair(bare?.requestsPerSecond.median, store?.requestsPerSecond.median),
    shown === null ? '' : `${shown.toFixed(2)}${isGeneratorBound ? '*' : ''}`,
    pair(bare?.cpuPerRequest?.median, store?.cpuPerRequest?.median),
    pair(bare?.p99.median, store?.p99.median),
    `${megabytes(store?.memory?.median)} + ${megabytes(store?.postgresMemory?.median)}`,
  ];
}
