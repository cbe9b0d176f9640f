import { escape } from './junit.ts';
import { coverageLine, verdict } from './plain.ts';
import { rate, type Report } from './report.ts';

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:1100px;margin:2em auto;padding:0 1em;color:#1b2838;background:#fff}
table{border-collapse:collapse;width:100%;margin:.5em 0 2em}th,td{text-align:left;padding:.3em .6em;border-bottom:1px solid #ccd5dd;vertical-align:top}
th{font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}.good{color:#1a6b2a}.bad{color:#a51616}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f0f3f6;padding:.6em;margin:.3em 0}
@media(prefers-color-scheme:dark){body{background:#171d25;color:#dfe6ec}th,td{border-color:#3a4654}pre{background:#222b36}.good{color:#7ddc8f}.bad{color:#ff8f8f}}`;

/** The report as a page that needs nothing else. */
export function htmlReport(report: Report): string {
  const { url, services, operations, checks, findings, coverage } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Conformance of ${escape(url)}</title><style>${style}</style></head><body>
<h1>Conformance of ${escape(url)}</h1>
<p class="${report.passed ? 'good' : 'bad'}"><strong>${escape(verdict(report))}</strong></p>
<p>${escape(report.startedAt)}. Statuses: ${escape(coverageLine(report))}.</p>
<h2>Services</h2>
${table(
  ['Service', '#Held', '#Operations', '#Requests'],
  services.map((each) => [each.name, rate(each), each.operations, each.requests]),
)}
<h2>Checks</h2>
${table(
  ['Check', 'Asks', '#Held', '#Failed', '#Seconds', 'Not asked'],
  checks.map((each) => [
    each.name,
    each.asks,
    each.passed,
    each.failed,
    (each.duration / 1_000).toFixed(1),
    each.skipped.join('; '),
  ]),
)}
<h2>Findings</h2>
${findings.length === 0 ? '<p class="good">None.</p>' : findings.map(finding).join('\n')}
<h2>Operations</h2>
${table(
  ['Operation', '#Held', '#Requests', '#Median ms', '#p95 ms', '#Slowest ms', 'Statuses'],
  operations
    .toSorted((one, other) => other.p95 - one.p95)
    .map((each) => [
      each.id,
      rate(each),
      each.requests,
      each.median,
      each.p95,
      each.slowest,
      Object.entries(each.statuses)
        .map(([status, count]) => `${status}: ${count}`)
        .join(', '),
    ]),
)}
<h2>Not provoked</h2>
${table(
  ['Operation', '#Status', 'Reason'],
  [
    ...coverage.open.map(({ operation, status }) => [operation, status, '']),
    ...coverage.listed.filter(({ status }) => status < 500).map((each) => [each.operation, each.status, each.reason]),
  ],
)}
${report.left.length === 0 ? '' : `<h2>Not removed</h2><pre>${escape(report.left.join('\n'))}</pre>`}
</body></html>
`;
}

function finding({ check, operation, rule, expected, observed, request, times }: Report['findings'][number]): string {
  const repeated = times > 1 ? ` (${times} times)` : '';
  return `<h3 class="bad">${escape(operation ?? 'The instance')}: ${escape(rule)}${repeated}</h3>
<p>${escape(check)}. Expected <code>${escape(expected)}</code>, observed <code>${escape(observed)}</code>.</p>
${request === null ? '' : `<pre>${escape(request)}</pre>`}`;
}

/** A heading with `#` in front is one of numbers. */
function table(headings: string[], rows: (string | number)[][]): string {
  const cell = (tag: 'th' | 'td', text: string | number, index: number) =>
    `<${tag}${headings[index]?.startsWith('#') ? ' class="n"' : ''}>${escape(String(text).replace(/^#/, ''))}</${tag}>`;
  const row = (tag: 'th' | 'td', cells: (string | number)[]) =>
    `<tr>${cells.map((each, index) => cell(tag, each, index)).join('')}</tr>`;
  return `<table><thead>${row('th', headings)}</thead><tbody>${rows.map((each) => row('td', each)).join('\n')}</tbody></table>`;
}
