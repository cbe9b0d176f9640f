import type { Operation } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';

/** Has a note tidied up after the answer. */
export const addChore: Operation<'notes.addChore', never, PluginContracts> = async ({ body }, { em, jobs }) => {
  jobs.add(em, 'tidy', { noteId: body.noteId });
  await em.flush();
  return { status: 202 };
};
