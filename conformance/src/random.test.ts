import { expect, it } from '@jest/globals';
import { Random } from './random.ts';

it('gives the same for the same seed, and another for another', () => {
  const draw = (seed: number) => {
    const random = new Random(seed);
    return [random.between(1, 1_000_000), random.uuid(), random.pick(['a', 'b', 'c'])];
  };
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
});
