import { newId, type Operation, problem } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { noteRow, presentNote } from '../present-note.ts';

/** Writes a note, once for each Idempotency-Key. */
export const createNote: Operation<'notes.createNote', never, PluginContracts> = (
  { body },
  { clock, dropCached, finish, principal, publish },
) =>
  finish(async (em) => {
    const { title, label = 'none', counters = {}, remindAt } = body;
    const { userId } = principal;
    if ((await em.count(Note, { userId, title })) > 0) {
      throw problem<PluginContracts['problems']>('note-exists', { extensions: { noteTitle: title } });
    }
    const note = em.create(Note, {
      id: newId(),
      userId,
      title,
      label,
      counters,
      remindAt: remindAt === undefined ? null : new Date(remindAt),
      reminded: false,
      updatedAt: clock.now(),
    });
    await em.flush();
    publish(em, 'notes.noteChanged', noteRow(note));
    await dropCached(em, [`board:${label}`]);
    return { status: 201, body: presentNote(note) };
  });
