import { storeTime } from '../store-time.ts';
import { OutOfReach } from '../out-of-reach.ts';
import type { Needs } from './needs.ts';

export const needs: Needs = {
  // A clock is not turned back: one second is what a store with data of its own can bear.
  'system.advanceClock': async (run) => ({ json: { to: new Date((await storeTime(run)) + 1_000).toISOString() } }),
  'system.rebuildCopies': async (run) => ({ json: { plugin: run.document.services[0] } }),
  'system.retryDeadLetter': async () => {
    throw new OutOfReach('a dead letter is made by a fault of the store, which no request can cause');
  },
};
