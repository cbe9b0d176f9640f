import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../document/document.ts';
import type { Answer, Exchange, Sent } from '../instance/exchange.ts';
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
/** Requests after which the address is looked at again; fewer than it has left. */
const stretch = 90;
/** Requests after which a limit that names no number of its own, or a greater one, is given up. */
const mostTaken = { unnamed: stretch, named: 1_000 };

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

/**
 * What came before has used up what the address may send: it must not be taken for the limit of an account. Gives the
 * limit of the address.
 */
async function untilServed(run: Run): Promise<string | undefined> {
  let limit: string | undefined;
  for (let tries = 0; tries < 100; tries += 1) {
    const { answer } = await run.instance.send({ path: '/v1/none', limited: true });
    limit = limitOf(answer);
    if (answer.status !== 429 && Number(answer.headers['ratelimit-remaining'] ?? Infinity) >= enough) break;
    await sleep(100);
  }
  return limit;
}

function limitOf({ headers }: Answer): string | undefined {
  return headers['ratelimit-limit'] as string | undefined;
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
  const { taken, exchange, named } = outcome;
  if (exchange.answer.status !== 429 && named > mostTaken.named) {
    run.skip(name, `${operation.id}: its limit of ${named} is more than the run asks`);
    return;
  }
  const limit = limitOf(exchange.answer);
  run.verify(exchange.answer.status === 429 && Number(limit) === taken, {
    check: name,
    operation: operation.id,
    rule: `The limit of ${operation.rateLimit} takes as many requests as it says.`,
    expected: `429 after RateLimit-Limit: ${limit}`,
    observed: `${describe(exchange)} after ${taken}`,
    exchange,
  });
}

interface Taken {
  taken: number;
  /** The last one. */
  exchange: Exchange;
  /** The limit that answers name, where it is another than that of the address; 0 without one. */
  named: number;
}

/** How often a request is taken until one is refused. */
async function takenOf(run: Run, operation: Operation, sent: Sent): Promise<Taken> {
  const ofAddress = await untilServed(run);
  const ask = () => run.send(operation, { ...sent, limited: true });
  let exchange = await ask();
  const own = limitOf(exchange.answer);
  const named = own === undefined || own === ofAddress ? 0 : Number(own);
  const most = named === 0 ? mostTaken.unnamed : Math.min(named, mostTaken.named) + 1;
  let taken = 0;
  while (exchange.answer.status !== 429 && taken < most) {
    taken += 1;
    if (taken % stretch === 0) await untilServed(run);
    exchange = await ask();
  }
  return { taken, exchange, named };
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
