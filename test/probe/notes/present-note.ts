import type { components } from './generated/types.d.ts';
import type { Note } from './note.ts';

/** A note as its owner sees it. */
export function presentNote(note: Note): components['schemas']['Note'] {
  const { id, title, label, counters, remindAt, reminded, version, updatedAt } = note;
  return {
    id,
    title,
    label,
    counters,
    remindAt: remindAt?.toISOString() ?? null,
    reminded,
    version,
    updatedAt: updatedAt.toISOString(),
  };
}

/** What other plugins learn of it. */
export function noteRow({ id, userId, title, reminded, version }: Note): components['schemas']['NoteRow'] {
  return { noteId: id, userId, title, reminded, version };
}
