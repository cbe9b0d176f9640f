import { isSuccess } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';
import { OutOfReach } from '../requests/out-of-reach.ts';

/** Reaches every operation; what each answer must be is judged where it is received (`judge-answer.ts`). */
export const schemas: Check = {
  name: 'schemas',
  asks: 'Is every operation reached with valid input, and does every answer keep its schema, headers included?',
  writes: false,
  async run(run) {
    if (!run.writes) return read(run);
    let done = 0;
    await inParallel(run.document.operations, 4, async (operation) => {
      run.onUpdate(operation.id, ++done / run.document.operations.length);
      const claim = { check: 'schemas', operation: operation.id, rule: 'Valid input is accepted.' };
      try {
        const exchange = await run.requests.reach(operation);
        const expected = [...operation.responses.keys()].filter((each) => each < 300).join(' or ');
        run.verify(isSuccess(exchange), { ...claim, expected, observed: describe(exchange), exchange });
      } catch (error) {
        run.options.signal?.throwIfAborted();
        if (error instanceof OutOfReach) run.skip('schemas', `${operation.id}: ${error.message}`);
        else throw error;
      }
    });
  },
};

/** Without leave to write: what can be read with the document's examples, found or not. */
async function read(run: Run): Promise<void> {
  const { administrator } = run.options;
  await inParallel(run.document.operations, 4, async (operation) => {
    const { kind } = operation.authorization;
    const token = kind === 'role' ? administrator : undefined;
    if (operation.method !== 'GET' || (kind !== 'public' && kind !== 'role') || token === null) return;
    await run.send(operation, run.requests.example(operation, null, token));
  });
  run.skip('schemas', 'what can not be read by anybody: the store is only read');
}
