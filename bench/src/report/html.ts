import { readFileSync } from 'node:fs';
import { linearAxis } from './axis.ts';
import { barChart } from './charts.ts';
import type { Comparison } from './compare.ts';
import { figure } from './figures.ts';
import { growthSection } from './html-growth.ts';
import { scenarioSection } from './html-scenario.ts';
import { escaped } from './markup.ts';
import { failuresOf } from './outcome.ts';
import { renderComparison } from './render-comparison.ts';
import type { BenchReport, Row, Side } from './report.ts';

const style = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The whole report as one file that needs no other and no network. */
export function renderHtml(report: BenchReport, comparison: Comparison | null = null): string {
  const measured = report.rows.filter(({ store }) => store !== null);
  const parts = [
    header(report),
    notices(report),
    comparison && `<h2>Since the baseline</h2><p>${escaped(renderComparison(comparison)).replaceAll('\n', '<br>')}</p>`,
    ratios(measured),
    measured.length > 0 && `<h2>Figures</h2>${summaryTable(measured)}`,
    growthSection(report.growth),
    ...measured.map(scenarioSection),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>steam-clone bench, ${escaped(report.startedAt.slice(0, 10))}</title>
<style>${style}</style>
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
}

function header({ startedAt, finishedAt, machine, url, data, options, ceiling }: BenchReport): string {
  const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
  const load = options.rate === null ? `${options.connections} connections` : `${options.rate} requests a second`;
  const lines = [
    `${startedAt.slice(0, 16).replace('T', ' ')} UTC, ${minutes.toFixed(1)} minutes. ${machine.cores} cores of ${machine.processor}, ${(machine.memory / 1e9).toFixed(0)} GB, ${machine.platform}, Node ${machine.node}.`,
    `${url === null ? 'Stores of its own' : url} with ${data.games.toLocaleString('en')} games (${data.name}); ${options.runs} runs of ${options.seconds} s, ${load}.`,
    ceiling &&
      `Against a constant answer the load generator reaches ${figure(ceiling.generator)} requests a second over ${ceiling.connections} connections, ${ceiling.wrk === null ? 'wrk is not installed' : `wrk ${figure(ceiling.wrk)}`}.`,
  ];
  return `<h1>steam-clone bench</h1>${lines.map((line) => (line ? `<p class="faint">${escaped(line)}</p>` : '')).join('')}`;
}

function notices(report: BenchReport): string {
  const notes = [
    ...(report.endedEarly === null ? [] : [`Ended early: ${report.endedEarly}. This is what was done until then.`]),
    ...failuresOf(report),
    ...report.rows
      .filter(({ trouble }) => trouble !== null && !trouble.startsWith('failed'))
      .map(({ scenario, trouble }) => `${scenario}: ${trouble}`),
  ];
  return notes.map((note) => `<p class="notice">${escaped(note)}</p>`).join('');
}

function ratios(rows: Row[]): string {
  const bars = rows.flatMap(({ scenario, ratio, cpuRatio, isGeneratorBound, aims }) => {
    const value = isGeneratorBound && cpuRatio !== null ? cpuRatio : ratio;
    if (value === null) return [];
    const aim = aims.find(({ text }) => text.startsWith('>='));
    return [
      { name: scenario, value, aim: aim ? Number(aim.text.split(' ')[1]) : null, isReached: aim?.isReached ?? true },
    ];
  });
  if (bars.length === 0) return '';
  const axis = linearAxis([1, ...bars.map(({ value }) => value)], figure);
  return `<h2>Throughput beside the bare programs</h2>
<p class="faint">1 is what a program reaches that does the same work and nothing else. The mark is what we want to reach; where the load generator is the limit, the ratio is that of processor time.</p>
${barChart('store / bare', bars, axis, figure)}`;
}

function summaryTable(rows: Row[]): string {
  const heads = [
    'scenario',
    'bare / store per s',
    'ratio',
    'CPU µs each',
    'PG µs each',
    'p99 ms',
    'ratio',
    'MB',
    'PG MB',
    'SQL each',
    'aim',
  ];
  const head = heads
    .map((text, index) => `<th${index === heads.length - 1 ? ' class="left"' : ''}>${text}</th>`)
    .join('');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows.map(tableRow).join('')}</tbody></table></div>`;
}

function tableRow(row: Row): string {
  const { bare, store, ratio, cpuRatio, isGeneratorBound, p99Ratio, statements } = row;
  const both = (of: (side: Side) => { median: number; low: number; high: number } | null) => {
    const mine = store && of(store);
    const spread = mine ? `<small class="spread">${figure(mine.low)}–${figure(mine.high)}</small>` : '';
    return `${figure(bare && of(bare)?.median)} / ${figure(mine?.median)}${spread}`;
  };
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? '-' : (bytes / 1e6).toFixed(0));
  const aims = row.aims.map(
    ({ text, isReached }) =>
      `<span class="${isReached ? 'good' : 'bad'}">${isReached ? '✔' : '✘'} ${escaped(text)}</span>`,
  );
  const cells = [
    escaped(row.scenario),
    both((side) => side.requestsPerSecond),
    isGeneratorBound
      ? `${figure(ratio)} <small class="spread">generator-bound,<br>by CPU ${figure(cpuRatio)}</small>`
      : figure(ratio),
    both((side) => side.cpuPerRequest),
    both((side) => side.postgresCpuPerRequest),
    both((side) => side.p99),
    figure(p99Ratio),
    megabytes(store?.memory?.median),
    megabytes(store?.postgresMemory?.median),
    statements === null ? '' : `${statements.counted?.toFixed(2) ?? '?'} <small>of ${statements.budget}</small>`,
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td class="left">${aims.join(', ')}</td></tr>`;
}
