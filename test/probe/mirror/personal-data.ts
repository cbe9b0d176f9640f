import type { PersonalData } from '@steam-clone/server/plugin';
import { NoteCopy } from './note-copy.ts';

export const personalData: PersonalData = {
  async export(userId, em) {
    const copies = await em.find(NoteCopy, { userId }, { orderBy: { title: 'asc' } });
    return { titles: copies.map(({ title }) => title) };
  },
  async erase(userId, em) {
    await em.nativeDelete(NoteCopy, { userId });
  },
};
