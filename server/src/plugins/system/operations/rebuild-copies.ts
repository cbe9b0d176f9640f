import type { Installation } from '../../../kernel/control/installation.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** Builds a plugin's copies of other plugins' rows anew from their owners. */
export function rebuildCopies({ plugins }: Installation): Operation<'system.rebuildCopies'> {
  return async ({ body }) => {
    const plugin = plugins.get(body.plugin);
    if (!plugin) throw problem('plugin-not-found');
    return { status: 200, body: { copies: await plugin.rebuildCopies() } };
  };
}
