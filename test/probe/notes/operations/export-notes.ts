import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { noteRow } from '../present-note.ts';

/** One page of all notes, cut by id, for other plugins' copies. */
export const exportNotes: Operation<'notes.exportNotes', never, PluginContracts> = async ({ query }, { em, page }) => {
  const request = page<string>(query);
  const after = request.after === null ? {} : { id: { $gt: request.after } };
  const notes = await em.find(Note, after, { limit: request.limit + 1, orderBy: { id: 'asc' } });
  const { items, nextCursor } = request.of(notes, ({ id }) => id);
  return { status: 200, body: { items: items.map(noteRow), nextCursor } };
};
