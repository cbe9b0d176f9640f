import type { PersonalData } from '@steam-clone/server/plugin';
import { Note } from './note.ts';
import { presentNote } from './present-note.ts';

export const personalData: PersonalData = {
  async export(userId, em) {
    const notes = await em.find(Note, { userId }, { orderBy: { title: 'asc' } });
    return { notes: notes.map(presentNote) };
  },
  async erase(userId, em) {
    await em.nativeDelete(Note, { userId });
  },
};
