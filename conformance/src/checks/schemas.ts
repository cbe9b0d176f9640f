import { inParallel } from '../in-parallel.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';
import { OutOfReach } from '../requests/out-of-reach.ts';

/** Reaches every operation; what each answer must be is judged where it is received (`judge-answer.ts`). */
export const schemas: Check = {
  name: 'schemas',
  asks: 'Is every operation reached with valid input, and does every answer keep its schema, headers included?',
  writes: true,
  async run(run) {
    let done = 0;
    await inParallel(run.document.operations, 4, async (operation) => {
      run.onUpdate(operation.id, ++done / run.document.operations.length);
      const claim = { check: 'schemas', operation: operation.id, rule: 'Valid input is accepted.' };
      try {
        const exchange = await run.requests.reach(operation);
        const { status } = exchange.answer;
        const expected = [...operation.responses.keys()].filter((each) => each < 300).join(' or ');
        run.verify(status >= 200 && status < 300, { ...claim, expected, observed: describe(exchange), exchange });
      } catch (error) {
        run.options.signal?.throwIfAborted();
        if (error instanceof OutOfReach) run.skip('schemas', `${operation.id}: ${error.message}`);
        else throw error;
      }
    });
  },
};
