import type { Finding } from '../checks/check.ts';
import { rate, type Report } from './report.ts';

/** Findings that a terminal shows; files have all. */
const shown = 30;

/** The report as lines for a terminal. */
export function plainReport(report: Report): string {
  const { services, operations, checks, findings, coverage } = report;
  const reached = operations.filter(({ requests }) => requests > 0);
  const slowest = reached.toSorted((one, other) => other.p95 - one.p95).slice(0, 5);
  const width = Math.max(...checks.map(({ name }) => name.length), ...services.map(({ name }) => name.length));
  const lines = [
    '',
    ...services.map(
      ({ name, operations: count, requests, ...counts }) =>
        `${name.padEnd(width)}  ${rate(counts).padStart(6)}  ${count} operations, ${requests} requests`,
    ),
    '',
    ...checks.flatMap(({ name, passed, failed, skipped, duration }) => [
      `${name.padEnd(width)}  ${failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'left out'}  ${passed} held${
        failed > 0 ? `, ${failed} did not` : ''
      }, ${(duration / 1_000).toFixed(1)} s`,
      ...skipped.map((why) => `${' '.repeat(width)}  not asked: ${why}`),
    ]),
    '',
    'Slowest (95 of 100 requests are faster):',
    ...slowest.map(({ id, p95, median }) => `  ${id}  ${p95} ms, median ${median} ms`),
    '',
    `Statuses: ${coverageLine(report)}`,
    ...(checks.some(({ name, passed }) => name === 'coverage' && passed > 0)
      ? coverage.open.slice(0, 20).map(({ operation, status }) => `  not provoked: ${operation} ${status}`)
      : []),
    ...findings.slice(0, shown).flatMap(findingLines),
    ...(findings.length > shown ? [`and ${findings.length - shown} more findings; --report writes all`] : []),
    '',
    ...(report.readsOnly === null ? [] : [`The store was only read: ${report.readsOnly}.`]),
    ...(report.removed > 0 ? [`${report.removed} things that the run had made were removed.`] : []),
    ...report.left.map((line) => `Not removed: ${line}`),
    verdict(report),
  ];
  return lines.join('\n');
}

/** Both shares: of all that is declared, and without the faults of the store that no request can cause. */
export function coverageLine({ coverage: { pairs, provoked, listed, open } }: Report): string {
  const faults = listed.filter(({ status }) => status >= 500).length;
  const within = pairs - faults;
  const share = (whole: number) => (whole === 0 ? 0 : Math.floor((provoked / whole) * 1_000) / 10);
  return `${provoked} of ${pairs} that are declared (${share(pairs)}%), and of ${within} that requests can cause (${share(
    within,
  )}%); ${listed.length - faults} listed with a reason, ${open.length} open; ${faults} more are faults of the store`;
}

export function verdict({ findings, requests, duration, seed, interrupted, url, checks }: Report): string {
  const held = checks.reduce((total, { passed }) => total + passed, 0);
  const outcome = findings.length === 0 ? 'Nothing was found' : `${findings.length} findings`;
  const end = interrupted ? 'Interrupted: this is what was done until then. ' : '';
  return `${end}${outcome} at ${url}: ${held} rules held in ${requests} requests, ${(duration / 1_000).toFixed(1)} s, seed ${seed}`;
}

function findingLines({ check, operation, rule, expected, observed, request, times }: Finding & { times: number }) {
  return [
    '',
    `FAILED  ${check}  ${operation ?? 'the instance'}: ${rule}${times > 1 ? ` (${times} times)` : ''}`,
    `  expected  ${expected}`,
    `  observed  ${observed.slice(0, 500)}`,
    ...(request === null ? [] : [`  ${request}`]),
  ];
}
