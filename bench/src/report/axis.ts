/** Where values stand along an axis, from 0 to 1, and which of them are named. */
export interface Axis {
  place(value: number): number;
  ticks: { value: number; label: string }[];
}

/** From zero to a round number above the largest value. */
export function linearAxis(values: readonly number[], label: (value: number) => string): Axis {
  const largest = Math.max(...values, 0) || 1;
  const step = roundStep(largest / 4);
  const end = Math.ceil(largest / step - 1e-9) * step;
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  return { place: (value) => value / end, ticks: ticks.map((value) => ({ value, label: label(value) })) };
}

/** Powers of ten around all values, with 2 and 5 between them where there are few. */
export function logarithmicAxis(values: readonly number[], label: (value: number) => string): Axis {
  const positive = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...positive, 1e9)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive, 1e-9)) - 1e-9));
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const between = high - low <= 2 ? powers.slice(0, -1).flatMap((power) => [2 * power, 5 * power]) : [];
  return {
    place: (value) => (Math.log10(Math.max(value, 10 ** low)) - low) / (high - low),
    ticks: [...powers, ...between].map((value) => ({ value, label: label(value) })),
  };
}

/** Shares of requests, each nine as wide as the one before: 50 %, 90 %, 99 %, 99.9 %. */
export function percentileAxis(): Axis {
  const nines = (share: number) => Math.min(3.3, -Math.log10(1 - Math.min(share, 0.999_999)));
  const named: [number, string][] = [
    [0, '0'],
    [0.5, '50 %'],
    [0.9, '90 %'],
    [0.99, '99 %'],
    [0.999, '99.9 %'],
  ];
  return {
    place: (share) => nines(share) / 3.3,
    ticks: named.map(([value, label]) => ({ value, label })),
  };
}

/** 1, 2 or 5 of some power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((each) => each * power >= rough - 1e-12) ?? 10;
  return times * power;
}
