import { logarithmicAxis } from './axis.ts';
import { lineChart } from './charts.ts';
import { figure } from './figures.ts';
import { escaped } from './markup.ts';
import type { GrowthLine } from './report.ts';

/** How cost grows with the store. Empty when it was not measured. */
export function growthSection(growth: GrowthLine[]): string {
  if (growth.length === 0) return '';
  const kinds = [...new Set(growth.map(({ of }) => of))];
  const charts = kinds.map((kind) =>
    chartOf(
      growth.filter(({ of }) => of === kind),
      kind,
    ),
  );
  return `<h2>Growth</h2>
<p class="faint">Processor time of server and PostgreSQL for a request, one at a time. A slope of 0 is no growth; at 1 a store ten times as large is ten times as slow.</p>
<div class="charts">${charts.join('')}</div>${tableOf(growth)}`;
}

function chartOf(lines: GrowthLine[], kind: string): string {
  const points = lines.flatMap(({ points }) => points);
  const large = (value: number) =>
    value >= 1e6 ? `${value / 1e6}M` : value >= 1e3 ? `${value / 1e3}k` : String(value);
  return lineChart({
    title: `Cost by number of ${kind}`,
    x: logarithmicAxis(
      points.map(({ size }) => size),
      large,
    ),
    y: logarithmicAxis(points.map(costOf), figure),
    xTitle: kind,
    yTitle: 'ms of CPU',
    lines: lines.map(({ what, points }, index) => ({
      name: what,
      style: `line${index % 8}`,
      points: points.map((point) => [point.size, costOf(point)] as const),
    })),
  });
}

function tableOf(growth: GrowthLine[]): string {
  const rows = growth.map(({ what, of, points, slope, slopeAtMost }) => {
    const verdict = slope > slopeAtMost ? 'bad' : 'good';
    const told = points.map(
      (point) => `${figure(costOf(point))} (${figure(point.milliseconds)}) at ${point.size.toLocaleString('en')}`,
    );
    return `<tr><td>${escaped(what)}</td><td class="left">${told.join(', ')}</td><td>${of}<sup>${slope.toFixed(2)}</sup></td><td class="${verdict}">at most ${slopeAtMost}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th>what</th><th class="left">ms of CPU (median latency)</th><th>grows as</th><th>slope</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function costOf({ cpu, milliseconds }: GrowthLine['points'][number]): number {
  return cpu ?? milliseconds;
}
