import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { presentNote } from '../present-note.ts';

/** One note of the caller; its entity tag is its version. */
export const getNote: Operation<'notes.getNote', never, PluginContracts> = async ({ path }, { owned }) => {
  const note = await owned(Note, path.id);
  return { status: 200, body: presentNote(note), headers: { etag: `"${note.version}"` } };
};
