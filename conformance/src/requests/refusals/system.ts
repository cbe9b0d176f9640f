import { later } from '../store-time.ts';
import { type Refusal, withBody } from './refusal.ts';

export const refusals: readonly Refusal[] = [
  {
    operation: 'system.advanceClock',
    status: 409,
    code: 'clock-backwards',
    make: async (run) => withBody(run, 'system.advanceClock', { to: await later(run, -1) }),
  },
  {
    operation: 'system.rebuildCopies',
    status: 404,
    code: 'plugin-not-found',
    make: (run) => withBody(run, 'system.rebuildCopies', { plugin: 'nothing-of-this-name' }),
  },
];
