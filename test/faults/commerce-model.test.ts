import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buyersIn } from '../harness/commerce/buyers.ts';
import { startCommerce } from '../harness/commerce/start-commerce.ts';
import { type Model, plentiful } from '../harness/commerce-model/model.ts';
import { moves } from '../harness/commerce-model/moves.ts';
import { RealShop } from '../harness/commerce-model/real-shop.ts';
import { startProviderUnderTest } from '../harness/payment-provider.ts';
import { chooseSeed } from '../harness/seeded-random.ts';

const seed = chooseSeed();
const runs = Number(process.env['FAULT_RUNS'] ?? 200);
/** More than there are runs, because a failed one is shrunk by further ones. */
const scarceApps = Array.from({ length: 2_000 }, (_, index) => 100_000 + index);

const store = await startCommerce(await startProviderUnderTest());
const actions = buyersIn(store);
await actions.sells(...plentiful, ...scarceApps);
/** Each must have come about. */
const outcomes = `bought, cart-not-orderable, payment-declined, sold-out, rush, rush for too few,
  refund done, refund waiting, refund refused, decided`.split(/,\s+/);
let used = 0;
const seen = new Map<string, number>();
const saw = (outcome: string) => void seen.set(outcome, (seen.get(outcome) ?? 0) + 1);

async function begin(): Promise<{ model: Model; real: RealShop }> {
  const scarce = scarceApps[used];
  if (scarce === undefined) throw new Error('There are too few scarce apps for so many runs');
  used += 1;
  const stock = 2;
  await actions.keysOf(scarce, stock);
  const [rich, poor, byCard] = [{ wallet: 5_000 }, { wallet: 500 }, { token: 'tok_card' }];
  const buyers = [await actions.buyer(rich), await actions.buyer(poor), await actions.buyer(byCard)];
  const people = buyers.map(({ wallet, methodId }) => ({
    balance: wallet,
    hasCard: methodId !== null,
    cart: new Set<number>(),
    orders: [],
    played: new Map<number, number>(),
    playedUntil: new Map<number, number>(),
  }));
  return {
    model: { now: store.clock.now().getTime(), scarce, stock, people },
    real: new RealShop(store, actions, buyers, saw),
  };
}

describe(`commerce and a model of it (R15, FAULT_SEED=${seed})`, () => {
  afterAll(async () => {
    await actions.comesToRest();
    await store.expectSound();
  }, 120_000);

  // A failure tells `path` and `replayPath`, which FAULT_PATH and FAULT_REPLAY take to run that case alone.
  it(`agree in ${runs} runs`, async () => {
    const path = process.env['FAULT_PATH'];
    await fc.assert(
      fc.asyncProperty(moves, (commands) => fc.asyncModelRun(begin, commands)),
      { seed, numRuns: runs, ...(path !== undefined && { path, endOnFailure: true }) },
    );
    if (path !== undefined) return;
    expect(used).toBe(runs);
    expect([...seen.keys()]).toEqual(expect.arrayContaining(outcomes));
  }, 900_000);
});
