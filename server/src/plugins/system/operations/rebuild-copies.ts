import type { InstallationControl } from '../../../kernel/control/plugin-control.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** Builds a plugin's copies of other plugins' rows anew from their owners. */
export function rebuildCopies(control: InstallationControl): Operation<'system.rebuildCopies'> {
  return async ({ body }) => {
    const plugin = control.get(body.plugin);
    if (!plugin) throw problem('plugin-not-found');
    return { status: 200, body: { copies: await plugin.rebuildCopies() } };
  };
}
