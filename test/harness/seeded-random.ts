/** Random numbers that come again with the same seed. */
export interface SeededRandom {
  readonly seed: number;
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** The seed that FAULT_SEED names, or a new one, so that a failed run can be repeated. */
export function chooseSeed(): number {
  const given = Number(process.env['FAULT_SEED']);
  return given > 0 ? given : Date.now() % 1_000_000_007;
}

/** Mulberry32. Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return { seed, next, between, pick: (items) => items[between(0, items.length - 1)] };
}
