import { describe, expect, it } from '@jest/globals';
import { Gate } from './gate.ts';

/** Work that ends when it is told to. */
function openWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { run: () => promise, resolve, reject };
}

describe('Gate', () => {
  it('runs no more at a time than it is sized for, in the order of arrival', async () => {
    const gate = new Gate({ running: 2, waiting: 10, busy: 'Later.' });
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = (number: number) => async () => {
      order.push(number);
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    };
    await Promise.all(Array.from({ length: 8 }, (_, number) => gate.run(work(number))));
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(2);
  });

  it('refuses what finds the queue full, and takes work again once there is room', async () => {
    const gate = new Gate({ running: 1, waiting: 1, busy: 'Later.' });
    const [first, second] = [openWork(), openWork()];
    const ends = [gate.run(first.run), gate.run(second.run)];
    await expect(gate.run(async () => 'third')).rejects.toMatchObject({
      code: 'unavailable',
      headers: { 'retry-after': '1' },
    });
    first.resolve('first');
    second.resolve('second');
    expect(await Promise.all(ends)).toEqual(['first', 'second']);
    expect(await gate.run(async () => 'fourth')).toBe('fourth');
  });

  it('rests after each piece of work while many wait, and not any more when few do', async () => {
    const rested: number[] = [];
    const gate = new Gate({ running: 1, waiting: 10, busy: 'Later.', restsFrom: 2 }, (milliseconds) => {
      rested.push(milliseconds);
      return Promise.resolve();
    });
    const works = Array.from({ length: 5 }, openWork);
    const ends = works.map(({ run }) => gate.run(run));
    for (const { resolve } of works) resolve('done');
    expect(await Promise.all(ends)).toHaveLength(5);
    // Four waited after the first, three after the second, two after the third.
    expect(rested).toHaveLength(3);
    expect(rested.every((milliseconds) => milliseconds >= 0)).toBe(true);
  });

  it('gives the place of failed work to the next', async () => {
    const gate = new Gate({ running: 1, waiting: 1, busy: 'Later.' });
    const failing = openWork();
    const ends = Promise.allSettled([gate.run(failing.run), gate.run(async () => 'next')]);
    failing.reject(new Error('no'));
    expect(await ends).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'next' }]);
  });
});
