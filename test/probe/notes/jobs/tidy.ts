import { type Job, transaction } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';

/** Gives a note the label `tidy`; one whose title says that it is broken can not be tidied up. */
export const tidy: Job<{ noteId: string }, never, PluginContracts> = ({ noteId }, { em }) =>
  transaction(em, async (em) => {
    const note = await em.findOneOrFail(Note, noteId);
    if (note.title.startsWith('broken')) throw new Error('The note is broken');
    note.label = 'tidy';
  });
