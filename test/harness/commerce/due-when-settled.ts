import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnyPlugin, DueWork } from '../../../server/src/kernel/plugin/manifest.ts';

const settling = new AsyncLocalStorage<true>();

/** Lets due work run that `work` asks for. */
export const whileSettling = <Result>(work: () => Result): Result => settling.run(true, work);

/**
 * The plugin, whose due work is done when a test settles the store and at no tick of its clock: one plugin's tick may come before another's
 * and do what is otherwise never to be done, such as asking about a payment whose order is about to be cancelled.
 */
export function dueWhenSettled(manifest: AnyPlugin): AnyPlugin {
  const due = Object.entries(manifest.due).map(([name, work]): [string, DueWork] => [
    name,
    { take: async (limit, context) => (settling.getStore() ? work.take(limit, context) : 0) },
  ]);
  return { ...manifest, due: Object.fromEntries(due) };
}
