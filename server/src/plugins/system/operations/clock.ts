import type { InstallationControl } from '../../../kernel/control/plugin-control.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** The time in the store. */
export function getClock(sandbox: boolean): Operation<'system.getClock'> {
  return async (_input, { clock }) => ({ status: 200, body: { now: clock.now().toISOString(), sandbox } });
}

/** Turns every plugin's clock, then waits until all that fell due, and all that followed from it, has been done. */
export function advanceClock(sandbox: boolean, control: InstallationControl): Operation<'system.advanceClock'> {
  return async ({ body }, { clock }) => {
    if (!sandbox) throw problem('clock-fixed');
    const to = new Date(body.to);
    if (to < clock.now()) throw problem('clock-backwards');
    const plugins = [...control.values()];
    await Promise.all(plugins.map((plugin) => plugin.turnClock(to)));
    await settle(plugins);
    return { status: 200, body: { now: clock.now().toISOString(), sandbox } };
  };
}

/** Work in one plugin may cause work in another, so all are asked again until a whole round found nothing to do. */
async function settle(plugins: { settle(): Promise<boolean> }[]): Promise<void> {
  let busy = true;
  while (busy) {
    const found = await Promise.all(plugins.map((plugin) => plugin.settle()));
    busy = found.includes(true);
  }
}
