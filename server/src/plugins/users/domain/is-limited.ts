import type { WorkContext } from '../../../kernel/plugin/context.ts';

/** Hundredths of USD. */
interface Spender {
  spent: number;
}

/** Whether an account has spent less than this store asks for. */
export function isLimited(
  { spent }: Spender,
  { limitedBelow }: Pick<WorkContext['settings'], 'limitedBelow'>,
): boolean {
  return spent < limitedBelow;
}

/** Says to its owner how an account ceases to be limited. */
export function whatIsMissing(
  { spent }: Spender,
  { limitedBelow }: Pick<WorkContext['settings'], 'limitedBelow'>,
): string {
  const dollars = (amount: number): string => (amount / 100).toFixed(2);
  return `The account has spent ${dollars(spent)} USD; this store asks for ${dollars(limitedBelow)} USD.`;
}
