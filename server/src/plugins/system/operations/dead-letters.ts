import type { DeadLetter, InstallationControl } from '../../../kernel/control/plugin-control.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import type { Cursors } from '../../../kernel/pagination/cursor.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** Work that failed for good, of one plugin or of all, latest first. */
export function listDeadLetters(control: InstallationControl, cursors: Cursors): Operation<'system.listDeadLetters'> {
  return async ({ query }) => {
    const { plugin, limit = 20, cursor } = query;
    const filter = { plugin: plugin ?? null };
    const offset = cursor === undefined ? 0 : cursors.open<{ offset: number }>('system.listDeadLetters', filter, cursor).offset;
    const asked = [...control].filter(([id]) => plugin === undefined || id === plugin);
    const found = await Promise.all(
      // Each plugin may hold the whole page, so each is asked for all up to the page's end and one more.
      asked.map(async ([id, { deadLetters }]) => (await deadLetters(0, offset + limit + 1)).map((letter) => present(id, letter))),
    );
    const all = found.flat().sort((left, right) => right.failedAt.localeCompare(left.failedAt));
    const items = all.slice(offset, offset + limit);
    const more = all.length > offset + limit;
    const nextCursor = more ? cursors.seal('system.listDeadLetters', filter, { offset: offset + limit }) : null;
    return { status: 200, body: { items, nextCursor } };
  };
}

function present(plugin: string, { failedAt, error, ...letter }: DeadLetter) {
  return { plugin, ...letter, failedAt: failedAt.toISOString(), error: error.slice(0, 2000) };
}

/** Puts failed work back into its queue. */
export function retryDeadLetter(control: InstallationControl): Operation<'system.retryDeadLetter'> {
  return async ({ path }) => {
    const plugin = control.get(path.plugin);
    if (!plugin) throw problem('plugin-not-found');
    if (!(await plugin.retryDeadLetter(path.id))) throw problem('dead-letter-not-found');
    return { status: 204 };
  };
}
