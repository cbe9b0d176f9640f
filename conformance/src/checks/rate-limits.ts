import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../document/document.ts';
import type { Exchange, Sent } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';
import { inParallel } from '../in-parallel.ts';
import { withQuery } from '../mutations/changes.ts';
import type { Check } from './check.ts';
import { describe } from './judge-answer.ts';

const name = 'rate-limits';
/** Requests that no limit of an address should let through in one burst. */
const burst = 600;
/** Requests that the address must have left before the limit of an account is looked at. */
const enough = 100;
/** Requests that no limit of an account should let through; fewer than the address has left. */
const mostTaken = 90;

/** The limit of an address, and those of accounts. */
export const rateLimits: Check = {
  name,
  asks: 'Does every operation refuse who asks too often, with 429 and when to come back, after as many as it says?',
  writes: true,
  async run(run) {
    if (run.instance.loadKey === null) {
      run.skip(name, 'without a load key it would leave the address that it runs from locked out');
      return;
    }
    for (const operation of run.document.operations.filter(({ rateLimit }) => rateLimit !== null)) {
      if (operation.authorization.kind === 'public' && !run.options.embedded) {
        run.skip(
          name,
          `${operation.id}: its limit counts by address, and would lock out the one that the run comes from`,
        );
      } else {
        run.onUpdate(operation.id);
        await isRefusedInTime(run, operation);
      }
    }
    await exhaust(run);
  },
};

/** What came before has used up what the address may send: it must not be taken for the limit of an account. */
async function untilServed(run: Run): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { answer } = await run.instance.send({ path: '/v1/none', limited: true });
    if (answer.status !== 429 && Number(answer.headers['ratelimit-remaining'] ?? Infinity) >= enough) return;
    await sleep(100);
  }
}

/**
 * As many requests come through as the refusal says. Bodies that are refused count, and cost less, but where the limit is
 * of what the body names. Each operation has somebody of its own, because operations of one class share the count.
 */
async function isRefusedInTime(run: Run, operation: Operation): Promise<void> {
  const person = operation.authorization.kind === 'public' ? null : await run.people.fresh();
  const { body: _, ...good } = run.requests.example(operation, person, person?.token);
  let outcome = await takenOf(run, operation, operation.body?.schema ? { ...good, json: {} } : good);
  if (outcome.exchange.answer.status !== 429 && operation.body?.schema) outcome = await takenOf(run, operation, good);
  const { taken, exchange } = outcome;
  const limit = exchange.answer.headers['ratelimit-limit'];
  run.verify(exchange.answer.status === 429 && Number(limit) === taken, {
    check: name,
    operation: operation.id,
    rule: `The limit of ${operation.rateLimit} takes as many requests as it says.`,
    expected: `429 after RateLimit-Limit: ${limit}`,
    observed: `${describe(exchange)} after ${taken}`,
    exchange,
  });
}

/** How often a request is taken until one is refused, and the last answer. */
async function takenOf(run: Run, operation: Operation, sent: Sent): Promise<{ taken: number; exchange: Exchange }> {
  await untilServed(run);
  const ask = () => run.send(operation, { ...sent, limited: true });
  let exchange = await ask();
  let taken = 0;
  for (; exchange.answer.status !== 429 && taken < mostTaken; taken += 1) exchange = await ask();
  return { taken, exchange };
}

/** Empties what an address may send, and then asks each operation once: nothing may come through. */
async function exhaust(run: Run): Promise<void> {
  const player = await run.people.player();
  const flood = async (count: number) => {
    await inParallel(Array.from({ length: count }), 32, () => run.instance.send({ path: '/v1/none', limited: true }));
  };
  await flood(burst);
  await inParallel(run.document.operations, 4, async (operation) => {
    // It is not valid, so that nothing happens where it comes through.
    const sent = { ...withQuery(run.requests.example(operation, player, player.token), 'surprise=1'), limited: true };
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
