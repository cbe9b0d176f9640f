import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';

const shop = await startShop();
const games = [1, 2, 3, 4];
await shop.sellsGames(...games);

interface Plan {
  /** The games of each order, which are all in the cart before anything is told. */
  orders: number[][];
  ends: boolean[];
  /** Which comes first of what is told: each event of an order has a number. */
  sequence: number[];
  /** Whether events of one kind that follow each other are told at once. */
  isBatched: boolean;
}

const orderCount = 3;
const plans: fc.Arbitrary<Plan> = fc.record({
  orders: fc.array(fc.subarray(games, { minLength: 1 }), { minLength: orderCount, maxLength: orderCount }),
  ends: fc.array(fc.boolean(), { minLength: orderCount, maxLength: orderCount }),
  sequence: fc.shuffledSubarray(
    Array.from({ length: 2 * orderCount }, (_, number) => number),
    { minLength: 2 * orderCount },
  ),
  isBatched: fc.boolean(),
});

/** Tells of the orders of a cart, and gives what is in the cart then. */
async function tell({ orders, ends, sequence, isBatched }: Plan): Promise<number[]> {
  const buyer = shop.buyer();
  for (const itemId of games) await buyer.addCartLine({ body: { kind: 'app', itemId } });
  const { body: cart } = await buyer.getCart({});
  const lineOf = new Map(cart.lines.map(({ itemId, lineId }) => [itemId, lineId]));
  const { userId } = buyer;
  const made = orders.map((items) => ({
    placed: {
      orderId: newId(),
      version: 1,
      userId,
      cartId: cart.id,
      cartVersion: cart.version,
      lineIds: items.map((item) => lineOf.get(item)),
    },
  }));
  const events = sequence.flatMap((number) => {
    const index = number % orderCount;
    const { placed } = made[index]!;
    if (number < orderCount) return { event: 'purchases.orderPlaced' as const, payload: placed as object };
    const { cartVersion: _cartVersion, lineIds: _lineIds, ...order } = placed;
    const payload = { ...order, version: 2, state: 'cancelled' };
    return ends[index] ? { event: 'purchases.orderEnded' as const, payload: payload as object } : [];
  });
  for (let start = 0; start < events.length;) {
    const event = events[start]!.event;
    const others = events.slice(start).findIndex((later) => later.event !== event);
    const count = isBatched ? (others === -1 ? events.length - start : others) : 1;
    await shop.deliver(event, ...events.slice(start, start + count).map(({ payload }) => ({ payload })));
    start += count;
  }
  const after = await buyer.getCart({}).catch(() => null);
  return after?.body.lines.map(({ itemId }) => itemId).toSorted() ?? [];
}

it('leaves in the cart what no order holds that has not ended, in whatever order it is told of them', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const held = plan.orders.filter((_, index) => !plan.ends[index]).flat();
      expect(await tell(plan)).toEqual(games.filter((game) => !held.includes(game)));
    }),
    { numRuns: 40 },
  );
});
