import { linearAxis, logarithmicAxis, percentileAxis } from './axis.ts';
import { lineChart } from './charts.ts';
import { figure } from './figures.ts';
import { escaped, prose } from './markup.ts';
import type { LatencyAt, OpenLoop, Row, Side } from './report.ts';

/** What is shown of one scenario beside its row in the table. Empty for one that was not put under load. */
export function scenarioSection(row: Row): string {
  const charts = [throughput(row), row.openLoop && latency(row.openLoop), knee(row)].filter(Boolean).join('');
  const notes = [
    row.withoutBare && `No bare program: ${row.withoutBare}.`,
    row.statements?.counted === null && `SQL statements were not counted: ${row.statements.why}.`,
    unansweredLine('store', row.store, row.openLoop?.store),
    unansweredLine('bare', row.bare, row.openLoop?.bare),
    kneeLine(row),
    generatorLine(row),
  ].filter((note) => typeof note === 'string');
  if (charts === '' && notes.length === 0) return '';
  return `<section><h3>${escaped(row.scenario)}</h3><p>${prose(row.summary)}</p>
${notes.map((note) => `<p class="faint">${escaped(note)}</p>`).join('')}
<div class="charts">${charts}</div>${operationsTable(row.openLoop?.store ?? null)}</section>`;
}

function throughput({ bare, store, connections, unit }: Row): string {
  const lines = [
    { name: 'store', style: 'store', values: store?.timeline ?? [] },
    { name: 'bare', style: 'bare', values: bare?.timeline ?? [] },
  ].map(({ name, style, values }) => ({
    name,
    style,
    // The last second is only a part of one.
    points: values.slice(0, Math.max(1, values.length - 1)).map(({ answers }, index) => [index + 1, answers] as const),
  }));
  const all = lines.flatMap(({ points }) => points);
  if (all.length < 3) return '';
  return lineChart({
    title: `Throughput over the last run, ${connections} connections`,
    x: linearAxis(
      all.map(([x]) => x),
      figure,
    ),
    y: linearAxis(
      all.map(([, y]) => y),
      figure,
    ),
    xTitle: 'second',
    yTitle: `${unit} a second`,
    lines,
  });
}

function latency({ rate, bare, store }: OpenLoop): string {
  const lines = [
    { name: 'store', style: 'store', points: store.curve },
    { name: 'bare', style: 'bare', points: bare?.curve ?? [] },
  ];
  return lineChart({
    title: `Latency at ${figure(rate)} a second, from when each request was to be sent`,
    x: percentileAxis(),
    y: logarithmicAxis(
      lines.flatMap(({ points }) => points.map(([, y]) => y)),
      figure,
    ),
    xTitle: 'share of requests',
    yTitle: 'ms',
    lines,
  });
}

function knee({ knee }: Row): string {
  if (knee === null) return '';
  const lines = [
    { name: 'store', style: 'store', steps: knee.store.steps },
    { name: 'bare', style: 'bare', steps: knee.bare?.steps ?? [] },
  ].map(({ name, style, steps }) => ({
    name,
    style,
    points: steps.toSorted((one, other) => one.rate - other.rate).map(({ rate, p99 }) => [rate, p99] as const),
  }));
  const all = lines.flatMap(({ points }) => points);
  return lineChart({
    title: 'Search for the knee',
    x: linearAxis(
      all.map(([x]) => x),
      figure,
    ),
    y: logarithmicAxis(
      all.map(([, y]) => y),
      figure,
    ),
    xTitle: 'requests a second',
    yTitle: 'p99 ms',
    lines,
  });
}

/** Of all runs, or else of the one in which latency was compared. */
function unansweredLine(name: string, side: Side | null, compared: LatencyAt | null | undefined): string | null {
  const failures = side?.failures || compared?.failures;
  return failures ? `${name}: ${failures} requests were not answered in time.` : null;
}

function generatorLine({ store, bare, ceiling, connections }: Row): string | null {
  const busy = Math.max(store?.generatorBusy?.high ?? 0, bare?.generatorBusy?.high ?? 0);
  if (busy === 0) return null;
  const reached = ceiling === null ? '' : `; over ${connections} connections it reaches ${figure(ceiling)} a second`;
  return `The load generator itself was at work for ${Math.round(busy * 100)} % of a run at most${reached}.`;
}

function kneeLine({ knee }: Row): string | null {
  if (knee === null) return null;
  const held = (rate: number | null) => (rate === null ? 'no rate' : `${figure(rate)} a second`);
  const bare = knee.bare === null ? '' : `, the bare program ${held(knee.bare.rate)}`;
  return `With p99 below ${knee.store.p99} ms the store holds ${held(knee.store.rate)}${bare}.`;
}

function operationsTable(at: LatencyAt | null): string {
  const operations = Object.entries(at?.operations ?? {});
  if (operations.length < 2) return '';
  const rows = operations
    .toSorted(([, one], [, other]) => other.requests - one.requests)
    .map(
      ([name, { requests, p50, p99 }]) =>
        `<tr><td>${escaped(name)}</td><td>${requests}</td><td>${figure(p50)}</td><td>${figure(p99)}</td></tr>`,
    );
  return `<div class="scroll"><table><thead><tr><th>operation</th><th>requests</th><th>p50 ms</th><th>p99 ms</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
