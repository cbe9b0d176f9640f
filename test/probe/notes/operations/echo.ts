import { once } from 'node:events';
import { newId, type Operation, problem } from '@steam-clone/server/plugin';
import type { PluginContracts } from '../generated/contracts.d.ts';
import { Note } from '../note.ts';

/** Says who called; or refuses; or waits until nobody waits for it any more, and leaves a note of that. */
export const echo: Operation<'notes.echo', never, PluginContracts> = async (
  { body: { title, how } },
  { clock, em, principal, signal },
) => {
  const { caller, userId, roles } = principal;
  if (how === 'refused') {
    throw problem<PluginContracts['problems']>('note-exists', {
      detail: 'As it was asked.',
      extensions: { noteTitle: title },
    });
  }
  if (how === 'awaited') {
    await once(signal, 'abort');
    const note = { id: newId(), userId: userId ?? newId(), title, label: 'awaited', counters: {}, remindAt: null };
    em.create(Note, { ...note, reminded: false, updatedAt: clock.now() });
    await em.flush();
  }
  return { status: 200, body: { caller, userId, roles: [...roles] } };
};
