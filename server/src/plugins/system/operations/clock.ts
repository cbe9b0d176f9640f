import type { Installation } from '../../../kernel/control/installation.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** The time in the store. */
export function getClock(sandbox: boolean, installation: Installation): Operation<'system.getClock'> {
  return async () => ({ status: 200, body: { now: (await installation.now()).toISOString(), sandbox } });
}

/** Turns every plugin's clock, and answers when all that fell due has been done. */
export function advanceClock(sandbox: boolean, installation: Installation): Operation<'system.advanceClock'> {
  return async ({ body }) => {
    if (!sandbox) throw problem('clock-fixed');
    const to = new Date(body.to);
    if (to < (await installation.now())) throw problem('clock-backwards');
    await installation.turnClock(to);
    return { status: 200, body: { now: (await installation.now()).toISOString(), sandbox } };
  };
}
