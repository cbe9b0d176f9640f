import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';

/** Titles of the caller's notes. */
export const listNotesOf: Operation<'notes.listNotesOf', never, PluginContracts> = async ({ path }, { em }) => {
  const notes = await em.find(Note, { userId: path.userId }, { limit: 100, orderBy: { title: 'asc' } });
  return { status: 200, body: notes.map(({ title }) => title) };
};
