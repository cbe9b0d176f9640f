import { safeMethods } from '../instance/instance.ts';
import { inParallel } from '../in-parallel.ts';
import type { Check } from './check.ts';

const name = 'headers';

/** What every answer says to browsers. */
export const headers: Check = {
  name,
  asks: 'Does every answer keep browsers from reading it as something else, and tell nothing of what serves it?',
  writes: false,
  async run(run) {
    const { operations } = run.document;
    const asked = operations.filter(({ method }) => run.writes || safeMethods.includes(method));
    if (asked.length < operations.length) run.skip(name, 'what writes: the store is only read');
    await inParallel(asked, 8, async (operation) => {
      const exchange = await run.send(operation, run.requests.example(operation, null, undefined));
      const { headers: given } = exchange.answer;
      const claim = { check: name, operation: operation.id, exchange };
      run.verify(given['x-content-type-options'] === 'nosniff', {
        ...claim,
        rule: 'No browser guesses another type.',
        expected: 'X-Content-Type-Options: nosniff',
        observed: String(given['x-content-type-options'] ?? 'none'),
      });
      const telling = [given.server, given['x-powered-by']].filter((value) => /\d/.test(String(value ?? '')));
      run.verify(telling.length === 0, {
        ...claim,
        rule: 'No answer tells the version of what serves it.',
        expected: 'no version in Server and X-Powered-By',
        observed: telling.join(', '),
      });
    });
  },
};
