import { expect, it } from '@jest/globals';
import { isLimited } from './is-limited.ts';

it('asks for so much, and for nothing when it is switched off', () => {
  const spent = (amount: number, limitedBelow: number) => isLimited({ spent: amount }, { limitedBelow });
  expect([spent(0, 500), spent(499, 500), spent(500, 500)]).toEqual([true, true, false]);
  expect(spent(0, 0)).toBe(false);
});
