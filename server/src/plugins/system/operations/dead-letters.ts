import type { Installation } from '../../../kernel/control/installation.ts';
import type { DeadLetterSummary } from '../../../kernel/control/plugin-control.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** Work that failed for good, of one plugin or of all, latest first. */
export function listDeadLetters({ plugins }: Installation): Operation<'system.listDeadLetters'> {
  return async ({ query }, context) => {
    const page = context.page<number>(query);
    const offset = page.after ?? 0;
    const asked = [...plugins].filter(([id]) => query.plugin === undefined || id === query.plugin);
    const found = await Promise.all(
      // Any plugin may fill the whole page, so each is asked for everything up to its end and one more.
      asked.map(async ([id, control]) =>
        (await control.deadLetters({ offset: 0, limit: offset + page.limit + 1 })).map((letter) => present(id, letter)),
      ),
    );
    const latestFirst = found.flat().sort((left, right) => right.failedAt.localeCompare(left.failedAt));
    const body = page.of(latestFirst.slice(offset), () => offset + page.limit);
    return { status: 200, body };
  };
}

function present(plugin: string, { failedAt, error, ...letter }: DeadLetterSummary) {
  return { plugin, ...letter, failedAt: failedAt.toISOString(), error: error.slice(0, 2000) };
}

/** Puts failed work back into its queue. */
export function retryDeadLetter({ plugins }: Installation): Operation<'system.retryDeadLetter'> {
  return async ({ path }) => {
    const plugin = plugins.get(path.plugin);
    if (!plugin) throw problem('plugin-not-found');
    if (!(await plugin.retryDeadLetter(path.id))) throw problem('dead-letter-not-found');
    return { status: 204 };
  };
}
