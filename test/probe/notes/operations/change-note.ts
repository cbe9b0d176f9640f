import { type Operation, problem } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { noteRow, presentNote } from '../present-note.ts';

/** Writes a note anew, if it is still as the caller has read it. */
export const changeNote: Operation<'notes.changeNote', never, PluginContracts> = async (
  { path, body },
  { audit, clock, em, owned, publish, requireMatch },
) => {
  const note = await owned(Note, path.id);
  requireMatch(`"${note.version}"`);
  const { title, label = 'none', counters = {}, remindAt } = body;
  if ((await em.count(Note, { userId: note.userId, title, id: { $ne: note.id } })) > 0) {
    throw problem<PluginContracts['problems']>('note-exists', { extensions: { noteTitle: title } });
  }
  em.assign(note, {
    title,
    label,
    counters,
    remindAt: remindAt === undefined ? null : new Date(remindAt),
    updatedAt: clock.now(),
  });
  audit(em, { action: 'notes.noteChanged', subject: note.id });
  publish(em, 'notes.noteChanged', { ...noteRow(note), version: note.version + 1 });
  await em.flush();
  return { status: 200, body: presentNote(note), headers: { etag: `"${note.version}"` } };
};
