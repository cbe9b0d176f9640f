/** What a percentage off leaves, rounded down to what the currency can pay; nothing is free but by 100%. As in the catalog. */
export function discounted(amount: number, percent: number, step: number): number {
  if (percent === 100) return 0;
  const left = Math.floor((amount * (100 - percent)) / (100 * step)) * step;
  return Math.max(Math.min(amount, step), left);
}
