import { codeOf } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import { mutationsOf } from '../mutations/mutations.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';

/** Every request that the document refuses is refused, as the document says. */
export const mutated: Check = {
  name: 'mutations',
  asks: 'Is a request that is wrong in one way refused with the status and the code for it, before anything is done?',
  writes: true,
  async run(run) {
    const { administrator = null } = run.options;
    const callers = { administrator: administrator ?? undefined, player: await run.people.player() };
    const cases = run.document.operations.flatMap((operation) =>
      mutationsOf(operation).map((mutation) => ({ operation, mutation })),
    );
    let done = 0;
    const refuse = async ({ operation, mutation }: (typeof cases)[number]) => {
      run.onUpdate(`${operation.id}: ${mutation.what}`, ++done / cases.length);
      const { kind } = operation.authorization;
      const needsRole = kind === 'role' && mutation.status !== 401 && mutation.code !== 'forbidden';
      if (needsRole && administrator === null) {
        run.skip('mutations', `${operation.id}: it needs an administrator`);
        return;
      }
      const token = kind === 'public' ? undefined : kind === 'role' ? callers.administrator : callers.player.token;
      const good = run.requests.example(operation, callers.player, token);
      const exchange = await run.send(operation, mutation.change(good, callers));
      const { status } = exchange.answer;
      run.verify(status === mutation.status && codeOf(exchange) === mutation.code, {
        check: 'mutations',
        operation: operation.id,
        rule: `Refused: ${mutation.what}.`,
        expected: `${mutation.status} ${mutation.code}`,
        observed: describe(exchange),
        exchange,
      });
    };
    await inParallel(cases, 12, refuse, ({ operation, mutation }) => `${operation.id} ${mutation.what}`);
  },
};
