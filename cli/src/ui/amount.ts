/** Hundredths of a currency as people write them: 999 is 9.99. A dash where there is none. */
export function shownAmount(hundredths: number | null): string {
  return hundredths === null ? '-' : (hundredths / 100).toFixed(2);
}

/** `-80%`; nothing without a discount. */
export function shownPercent(percent: number): string {
  return percent === 0 ? '' : `-${percent}%`;
}
