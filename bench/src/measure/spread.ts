/** Several runs in three figures. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Null when nothing was measured. */
export function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).toSorted((left, right) => left - right);
  if (sorted.length === 0) return null;
  return { median: medianOf(sorted), low: sorted[0]!, high: sorted.at(-1)! };
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
