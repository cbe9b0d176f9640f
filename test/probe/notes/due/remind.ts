import { type DueWork, transaction } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';
import { noteRow } from '../present-note.ts';

/** Marks notes whose reminder has fallen due, and says so to who listens. */
export const remind: DueWork<never, PluginContracts> = {
  take: (limit, { em, clock, publish }) =>
    transaction(em, async (em) => {
      const due = await em.find(
        Note,
        { reminded: false, remindAt: { $lte: clock.now() } },
        { limit, orderBy: { id: 'asc' } },
      );
      for (const note of due) note.reminded = true;
      await em.flush();
      for (const note of due) publish(em, 'notes.noteChanged', noteRow(note));
      return due.length;
    }),
};
