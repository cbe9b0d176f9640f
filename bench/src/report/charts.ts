import type { Axis } from './axis.ts';
import { escaped } from './markup.ts';

export interface Line {
  name: string;
  /** Chooses the colour: `store`, `bare`, or one of `line0` to `line7`. */
  style: string;
  points: (readonly [x: number, y: number])[];
}

export interface LineChart {
  title: string;
  x: Axis;
  y: Axis;
  xTitle: string;
  yTitle: string;
  lines: Line[];
}

const width = 460;
const height = 260;
const margin = { left: 62, right: 16, top: 14, bottom: 42 };
const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };

/** Lines in one picture, with a legend. Empty text when there is nothing to draw. */
export function lineChart({ title, x, y, xTitle, yTitle, lines }: LineChart): string {
  const drawn = lines.filter(({ points }) => points.length > 0);
  if (drawn.length === 0) return '';
  const left = (value: number) => round(margin.left + x.place(value) * inner.width);
  const top = (value: number) => round(margin.top + (1 - y.place(value)) * inner.height);
  const bottom = margin.top + inner.height;
  const grid = y.ticks.map(
    ({ value, label }) =>
      `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${top(value)}" y2="${top(value)}"/>` +
      `<text class="tick" x="${margin.left - 6}" y="${top(value) + 4}" text-anchor="end">${escaped(label)}</text>`,
  );
  const below = x.ticks.map(
    ({ value, label }) =>
      `<line class="grid" x1="${left(value)}" x2="${left(value)}" y1="${margin.top}" y2="${bottom}"/>` +
      `<text class="tick" x="${left(value)}" y="${bottom + 16}" text-anchor="middle">${escaped(label)}</text>`,
  );
  const paths = drawn.map(({ name, style, points }) => {
    const dots =
      points.length > 30
        ? ''
        : points.map(([px, py]) => `<circle class="${style}" cx="${left(px)}" cy="${top(py)}" r="2.5"/>`).join('');
    const path = points.map(([px, py]) => `${left(px)},${top(py)}`).join(' ');
    return `<polyline class="${style}" points="${path}"><title>${escaped(name)}</title></polyline>${dots}`;
  });
  const titles =
    `<text class="axis" x="${margin.left + inner.width / 2}" y="${height - 6}" text-anchor="middle">${escaped(xTitle)}</text>` +
    `<text class="axis" transform="translate(12 ${margin.top + inner.height / 2}) rotate(-90)" text-anchor="middle">${escaped(yTitle)}</text>`;
  return figureOf(
    title,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">${[...grid, ...below, ...paths].join('')}${titles}</svg>`,
    drawn,
  );
}

export interface Bar {
  name: string;
  value: number;
  /** Where it should reach at least, or null. */
  aim: number | null;
  isReached: boolean;
}

const barHeight = 26;
const labelWidth = 130;
const barsWidth = 1_000;

/** Bars beside each other's names, from zero to `axis`'s end. Empty text when there are none. */
export function barChart(title: string, bars: Bar[], axis: Axis, label: (value: number) => string): string {
  if (bars.length === 0) return '';
  const total = bars.length * barHeight + 24;
  const room = barsWidth - labelWidth - 60;
  const at = (value: number) => round(labelWidth + axis.place(value) * room);
  const drawn = bars.map(({ name, value, aim, isReached }, index) => {
    const top = index * barHeight;
    const mark =
      aim === null
        ? ''
        : `<line class="aim" x1="${at(aim)}" x2="${at(aim)}" y1="${top + 1}" y2="${top + barHeight - 3}"/>`;
    return (
      `<text class="label" x="${labelWidth - 8}" y="${top + 17}" text-anchor="end">${escaped(name)}</text>` +
      `<rect class="${isReached ? 'store' : 'missed'}" x="${labelWidth}" y="${top + 4}" width="${at(value) - labelWidth}" height="${barHeight - 9}" rx="2"/>` +
      `<text class="label" x="${at(value) + 6}" y="${top + 17}">${escaped(label(value))}</text>${mark}`
    );
  });
  const ticks = axis.ticks.map(
    ({ value, label }) =>
      `<line class="grid" x1="${at(value)}" x2="${at(value)}" y1="0" y2="${total - 20}"/><text class="tick" x="${at(value)}" y="${total - 6}" text-anchor="middle">${escaped(label)}</text>`,
  );
  const svg = `<svg viewBox="0 0 ${barsWidth} ${total}" role="img" aria-label="${escaped(title)}">${ticks.join('')}${drawn.join('')}</svg>`;
  return `<figure class="wide"><figcaption>${escaped(title)}</figcaption>${svg}</figure>`;
}

function figureOf(title: string, svg: string, lines: Line[]): string {
  const legend = lines.map(({ name, style }) => `<span><i class="${style}"></i>${escaped(name)}</span>`).join('');
  return `<figure><figcaption>${escaped(title)}</figcaption>${svg}<div class="legend">${legend}</div></figure>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
