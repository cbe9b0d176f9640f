import { expect, it } from '@jest/globals';
import { fitSlope } from './fit-slope.ts';

const sizes = [1_000, 10_000, 100_000];
const points = (cost: (size: number) => number) => sizes.map((size) => ({ size, cost: cost(size) }));

it.each([
  ['constant', (): number => 5, 0],
  ['linear', (size: number) => size / 50, 1],
  ['of the square root', (size: number) => Math.sqrt(size), 0.5],
  ['logarithmic', (size: number) => Math.log2(size), 0.11],
])('of a %s cost', (_, cost, slope) => {
  expect(fitSlope(points(cost))).toBeCloseTo(slope, 2);
});

it('takes what is too short to matter for no growth', () => {
  expect(
    fitSlope(
      points((size) => size / 1e6),
      0.3,
    ),
  ).toBe(0);
});

it('is 0 for one size', () => {
  expect(fitSlope([{ size: 10, cost: 3 }])).toBe(0);
});
