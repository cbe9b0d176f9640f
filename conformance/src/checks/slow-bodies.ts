import { codeOf } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';

/** Begins requests whose bodies never end; their answers are heard at the end of the run, because a store waits for long. */
export const slowBodies: Check = {
  name: 'slow-bodies',
  asks: 'Is a body that does not come to its end answered in time, with 408?',
  writes: true,
  async run(run) {
    const player = await run.people.player();
    const waiting = run.document.operations.filter(({ responses }) => responses.has(408));
    if (waiting.length === 0) run.skip('slow-bodies', 'no operation of this instance declares 408');
    for (const operation of waiting) {
      const token = run.requests.usualToken(operation, player);
      if (token === null) {
        run.skip('slow-bodies', `${operation.id}: it needs an administrator`);
        continue;
      }
      const { json: _, ...good } = run.requests.example(operation, player, token);
      run.beside('slow-bodies', heard(run, operation.id, { ...good, body: '{', stalled: true }));
    }
  },
};

async function heard(run: Run, id: string, sent: Parameters<Run['send']>[1]): Promise<void> {
  const exchange = await run.send(run.operation(id) ?? null, sent);
  run.verify(exchange.answer.status === 408, {
    check: 'slow-bodies',
    operation: id,
    rule: 'A body that does not end is answered.',
    expected: '408 request-timeout',
    observed: describe(exchange) || codeOf(exchange),
    exchange,
  });
}
