import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { presentNote } from '../present-note.ts';

/** One page of the caller's notes, cut by title. */
export const listNotes: Operation<'notes.listNotes', never, PluginContracts> = async (
  { query },
  { em, page, principal },
) => {
  const request = page<string>(query);
  const notes = await em.find(
    Note,
    {
      userId: principal.userId,
      ...(query.label && { label: { $in: query.label } }),
      ...(request.after !== null && { title: { $gt: request.after } }),
    },
    { limit: request.limit + 1, orderBy: { title: 'asc' } },
  );
  const { items, nextCursor } = request.of(notes, ({ title }) => title);
  return { status: 200, body: { items: items.map(presentNote), nextCursor } };
};
