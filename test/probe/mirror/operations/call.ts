import { type Operation, Problem, transaction } from '@steam-clone/server/plugin';
import type { Calls, Contracts } from '../contracts.ts';

/** Calls the owner of the notes, and says what came of it. */
export const call: Operation<'mirror.call', Calls, Contracts> = async ({ body: { title, how } }, { calls, em }) => {
  const ask = (how: 'answered' | 'refused' | 'awaited') => calls.notes.echo({ body: { title, how } });
  try {
    const { body } = await (how === 'inTransaction' ? transaction(em, () => ask('answered')) : ask(how));
    return { status: 200, body: { answer: body, problem: null, error: null } };
  } catch (error) {
    if (!(error instanceof Problem)) {
      return { status: 200, body: { answer: null, problem: null, error: String(error) } };
    }
    const { code, detail = '', extensions } = error;
    const own = typeof extensions['noteTitle'] === 'string' ? extensions['noteTitle'] : null;
    return { status: 200, body: { answer: null, problem: { code, detail, title: own }, error: null } };
  }
};
