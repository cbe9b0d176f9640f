import { Gate } from '../../../../kernel/limits/gate.ts';

/**
 * Searches that run at the same time. One whose filters few games pass looks at every game, and takes a connection and a
 * core for as long: some connections are left for what is quick.
 */
export const searchGate = new Gate({
  running: 4,
  waiting: 256,
  busy: 'Too many searches are running at the same time.',
});
