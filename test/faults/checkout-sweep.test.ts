import { describe, expect, it } from '@jest/globals';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { type Buyer, buyersIn, shortPatience, type Told } from '../harness/commerce/buyers.ts';
import { type CheckoutPath, checkoutPaths } from '../harness/commerce/checkout-edges.ts';
import { cellsOf } from '../harness/commerce/sweep-cells.ts';
import type { Strike } from '../harness/commerce/simulated-process.ts';
import { startCommerce } from '../harness/commerce/start-commerce.ts';
import { startProviderUnderTest } from '../harness/payment-provider.ts';

const provider = await startProviderUnderTest();
const store = await startCommerce(provider);
const { sells, keysOf, buyer, cartOf, checkout, insist, ordersOf, balanceOf, ownedBy, comesToRest, survives } =
  buyersIn(store);
await sells(620);
await keysOf(620, 1_000);

const cells = cellsOf(checkoutPaths);

const stateOf = (told: Told) => ('order' in told ? told.order.state : told.code);

const answers = { fulfilled: 'fulfilled', cancelled: 'payment-declined' };

async function struck({ means, edge, how }: Pick<CheckoutPath, 'means'> & { edge: string; how: Omit<Strike, 'edge'> }) {
  const who = await buyer(means);
  const cart = await cartOf(who, 620);
  await store.settle();
  store.watch({ edge, ...how });
  return { who, cart };
}

/** The order has ended in one way, if there is one at all, and the money, the provider's books, the game and the cart are as it says. */
async function expectWhole(who: Buyer, means: CheckoutPath['means']): Promise<string> {
  expect(store.wasStruck).toBe(true);
  await store.expectSound();
  const [order, ...more] = await ordersOf(who);
  expect(more).toEqual([]);
  const isPaid = order?.state === 'fulfilled';
  const { wallet = 0, token } = means;
  const byWallet = token === undefined ? 999 : wallet;
  const journal = provider.journalOf(`order:${order?.id}`).map(({ type, amount }) => `${type} ${amount}`);
  expect({
    balance: await balanceOf(who),
    captured: journal.filter((entry) => entry.startsWith('captured')),
    refunded: journal.filter((entry) => entry.startsWith('refunded')),
    owned: await ownedBy(who),
  }).toEqual({
    balance: isPaid ? wallet - byWallet : wallet,
    captured: isPaid && token !== undefined ? [`captured ${999 - byWallet}`] : [],
    refunded: [],
    owned: isPaid ? [620] : [],
  });
  const lines = await store.rows(
    'shopping',
    `select c.state, l.item_id::integer as item from cart c left join cart_line l on l.cart_id = c.id
     where c.user_id = $1 and (c.state = 'open' or l.id is not null)`,
    [who.userId],
  );
  expect(lines).toEqual([{ state: isPaid ? 'ordered' : 'open', item: 620 }]);
  return order?.state ?? 'none';
}

describe('the failpoint sweep (R3)', () => {
  it.each(cells)('$name: $edge, in a checkout $path, whose buyer comes back', async (cell) => {
    const { who, cart } = await struck(cell);
    const attempt = newId();
    const first = await insist(who, cart, attempt, shortPatience);
    await survives(() => comesToRest());
    const last = await insist(who, cart, attempt);
    expect(await expectWhole(who, cell.means)).toBe(cell.ends);
    // Who was told to wait is told so again; what became of the order he hears from the order.
    const answer = stateOf(first) === 'awaiting-payment' ? 'awaiting-payment' : answers[cell.ends];
    expect(stateOf(last)).toBe(answer);
  });

  it.each(cells.filter(({ how, path }) => how.fault === 'crash' && path === 'paid by wallet and card'))(
    '$name: $edge, in a checkout $path, whose buyer never comes back',
    async (cell) => {
      const { who, cart } = await struck(cell);
      await survives(async () => {
        if (!store.wasStruck) await checkout(who, cart);
        await comesToRest();
      });
      expect(['none', 'fulfilled', 'cancelled']).toContain(await expectWhole(who, cell.means));
    },
  );
});
