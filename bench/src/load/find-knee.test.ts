import { expect, it } from '@jest/globals';
import { findKnee, type KneeStep } from './find-knee.ts';

/** A server with one queue (M/M/1) that serves `capacity` a second: waits grow without bound towards it. */
function modelled(capacity: number): (rate: number) => Promise<KneeStep> {
  return (rate) => {
    const load = rate / capacity;
    const p99 = load < 1 ? (Math.log(100) * 1_000) / (capacity - rate) : 10_000;
    return Promise.resolve({ rate, p99, answered: Math.min(1, 1 / load) });
  };
}

it.each([
  [1_000, 10],
  [1_000, 900],
  [1_000, 64_000],
  [77, 100],
])('finds the knee of a server of %d a second from %d on', async (capacity, from) => {
  const { rate } = await findKnee({ from, p99: 100, measure: modelled(capacity) });
  // p99 is 100 ms where 46 a second are left.
  const knee = capacity - Math.log(100) * 10;
  expect(rate).toBeLessThanOrEqual(knee);
  expect(rate).toBeGreaterThan(knee * 0.93);
});

it('gives none when not even one a second is held', async () => {
  const { rate, steps } = await findKnee({ from: 100, p99: 1, measure: modelled(50) });
  expect(rate).toBeNull();
  expect(steps.length).toBeLessThanOrEqual(16);
});

it('takes a server for overloaded that answers fast but not all', async () => {
  const measure = (rate: number) => Promise.resolve({ rate, p99: 1, answered: rate <= 300 ? 1 : 0.9 });
  const { rate } = await findKnee({ from: 100, p99: 100, measure });
  expect(rate).toBeGreaterThan(280);
  expect(rate).toBeLessThanOrEqual(300);
});
