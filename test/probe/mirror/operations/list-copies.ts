import type { Operation } from '@steam-clone/server/plugin';
import type { Calls, Contracts } from '../contracts.ts';
import { NoteCopy } from '../note-copy.ts';

/** One page of the copies, cut by id. */
export const listCopies: Operation<'mirror.listCopies', Calls, Contracts> = async ({ query }, { em, page }) => {
  const request = page<string>(query);
  const after = request.after === null ? {} : { id: { $gt: request.after } };
  const copies = await em.find(NoteCopy, after, { limit: request.limit + 1, orderBy: { id: 'asc' } });
  const { items, nextCursor } = request.of(copies, ({ id }) => id);
  const shown = items.map(({ id, title, reminded, version }) => ({ id, title, reminded, version }));
  return { status: 200, body: { items: shown, nextCursor } };
};
