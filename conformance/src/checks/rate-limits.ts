import type { Operation } from '../document/document.ts';
import type { Run } from '../run-context.ts';
import { inParallel } from '../in-parallel.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';

const name = 'rate-limits';
/** Requests that no limit of an address should let through in one burst. */
const burst = 600;

/** The limit of an address, and those of accounts. */
export const rateLimits: Check = {
  name,
  asks: 'Does every operation refuse who asks too often, with 429 and when to come back, and count as its headers say?',
  writes: true,
  async run(run) {
    const limited = new Map(
      run.document.operations
        .filter(({ rateLimit, authorization }) => rateLimit !== null && authorization.kind === 'user')
        .map((operation) => [operation.rateLimit, operation]),
    );
    if (run.instance.loadKey === null) {
      run.skip(name, 'without a load key it would leave the address that it runs from locked out');
      return;
    }
    for (const operation of limited.values()) await countsDown(run, operation);
    await exhaust(run);
  },
};

/** The headers of a class count down to nothing, and then it is refused. Bodies that are refused count, and cost less. */
async function countsDown(run: Run, operation: Operation): Promise<void> {
  const person = await run.people.fresh();
  const { body: _, ...good } = run.requests.example(operation, person, person.token);
  const sent = operation.body?.schema ? { ...good, json: {} } : good;
  let expected: number | null = null;
  for (let count = 0; count < 100; count += 1) {
    const exchange = await run.send(operation, sent);
    const left = Number(exchange.answer.headers['ratelimit-remaining'] ?? NaN);
    run.verify(Number.isInteger(left) && (expected === null || left === expected), {
      check: name,
      operation: operation.id,
      rule: 'RateLimit-Remaining counts each request.',
      expected: `RateLimit-Remaining: ${expected ?? 'a number'}`,
      observed: String(exchange.answer.headers['ratelimit-remaining']),
      exchange,
    });
    if (!Number.isInteger(left)) return;
    expected = left - 1;
    if (left === 0) break;
  }
  const exchange = await run.send(operation, { ...sent, limited: true });
  run.verify(exchange.answer.status === 429, {
    check: name,
    operation: operation.id,
    rule: `The limit of ${operation.rateLimit} refuses one request too many.`,
    expected: '429 rate-limited',
    observed: describe(exchange),
    exchange,
  });
}

/** Empties what an address may send, and then asks each operation once: nothing may come through. */
async function exhaust(run: Run): Promise<void> {
  const player = await run.people.player();
  const flood = async (count: number) => {
    await inParallel(Array.from({ length: count }), 32, () => run.instance.send({ path: '/v1/none', limited: true }));
  };
  await flood(burst);
  await inParallel(run.document.operations, 4, async (operation) => {
    const sent = { ...run.requests.example(operation, player, player.token), limited: true };
    let exchange = await run.send(operation, sent);
    for (let tries = 0; exchange.answer.status !== 429 && tries < 5; tries += 1) {
      await flood(100);
      exchange = await run.send(operation, sent);
    }
    run.verify(exchange.answer.status === 429, {
      check: name,
      operation: operation.id,
      rule: 'An address that has sent too much is refused.',
      expected: '429 rate-limited',
      observed: describe(exchange),
      exchange,
    });
  });
}
