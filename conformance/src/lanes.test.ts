import { expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { inLane } from './lane.ts';
import { Lanes } from './lanes.ts';
import { inParallel } from './in-parallel.ts';

const ids = ['things.list', 'things.make', 'things.get'].map((id) => ({ id }));

/** What each of the ids makes up, where the first waits longer than the last or the other way round. */
async function madeUp(seed: number, turns: (index: number) => number): Promise<Record<string, unknown[]>> {
  const lanes = new Lanes({ seed, embedded: true });
  const made: Record<string, unknown[]> = {};
  await inLane('schemas', () =>
    inParallel(ids, 3, async (item) => {
      for (let left = turns(ids.indexOf(item)); left > 0; left -= 1) await turn();
      const { random, unused, unique } = lanes.current;
      made[item.id] = [random.uuid(), unused.next(), unique('name'), unique('name')];
    }),
  );
  return made;
}

it('makes up the same in each lane, whichever comes first', async () => {
  const made = await madeUp(1, (index) => index);
  expect(await madeUp(1, (index) => ids.length - index)).toEqual(made);
  expect(await madeUp(2, (index) => index)).not.toEqual(made);
  const all = Object.values(made).flat();
  expect(new Set(all).size).toBe(all.length);
});

it('keeps items of one name apart', async () => {
  const lanes = new Lanes({ seed: 1, embedded: true });
  const names: string[] = [];
  await inParallel(['a', 'a', 'b'], 2, async () => names.push(lanes.current.unique('')), String);
  expect(new Set(names).size).toBe(3);
});

it('makes account names that are short enough', () => {
  expect(new Lanes({ seed: 4_294_967_295, embedded: false }).current.unique('newcomer').length).toBeLessThan(26);
});
