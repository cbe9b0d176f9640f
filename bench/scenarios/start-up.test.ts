import { expect, it } from '@jest/globals';
import { type Bench, type MeasuredStore, NotHere } from '../src/scenario.ts';
import { startUp } from './start-up.ts';

it('is not to be had of a store that runs already', async () => {
  const nowhere = () => Promise.reject(new Error('not asked for'));
  const running = { readyAfter: null } as MeasuredStore;
  const bench: Bench = {
    startStore: () => Promise.resolve(running),
    startSmallStore: nowhere,
    startEmptyStore: nowhere,
    startBare: nowhere,
    bulk: nowhere,
    accounts: nowhere,
    appIds: [],
    temporaryDirectory: () => '',
    signal: new AbortController().signal,
  };
  await expect(startUp.prepare(bench)).rejects.toThrow(NotHere);
});
