import type { PreparedRequest } from '../src/load/order.ts';
import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type MeasuredStore, type Requests, type Scenario } from '../src/scenario.ts';
import { type Buyer, newBuyers } from '../src/shop/buyers.ts';
import { fillCarts, type FilledCart, type Sold, soldApps } from '../src/shop/carts.ts';
import { sellGames } from '../src/shop/sample-store.ts';

const bareAdd = new URL('../bare/add-to-cart.ts', import.meta.url);
const people = 500;
/** Games, coupons and discounts of the store that is full of them. */
const many = 1_000;

/** Puts games into carts that are empty at the beginning of a run, one after another into each. */
async function additions(
  store: MeasuredStore,
  requestOf: (cart: FilledCart, buyer: Buyer, app: Sold) => PreparedRequest,
): Promise<Requests> {
  const sold = await soldApps(store, 50);
  const buyers = await newBuyers(store, people);
  return async (count) => {
    const carts = await fillCarts(
      store,
      buyers.map(({ userId }) => ({ userId, apps: [] })),
    );
    return Array.from({ length: Math.min(count, people * sold.length) }, (_, number) => {
      const person = number % people;
      return requestOf(carts[person]!, buyers[person]!, sold[Math.floor(number / people)]!);
    });
  };
}

const byTheStore = (_: FilledCart, { token }: Buyer, { appId }: Sold): PreparedRequest =>
  operationRequest('shopping.addCartLine', { body: { kind: 'app', itemId: appId } }, { token });

export const cart: Scenario = {
  name: 'cart',
  summary:
    '`shopping.addCartLine`, which answers with the priced cart, beside node:http and pg with the same in one transaction.',
  writes: true,
  prepare: async ({ startStore, startBare }) => {
    const store = await startStore();
    return {
      store,
      requests: await additions(store, byTheStore),
      bareRequests: await additions(store, ({ cartId }, _, { appId }) => ({
        method: 'POST',
        target: '/',
        body: JSON.stringify({ cartId, itemId: appId }),
      })),
      startBare: () => startBare(bareAdd, [databaseOf(store, 'shopping')]),
    };
  },
};

export const cartCoupons: Scenario = {
  name: 'cart-coupons',
  summary: `\`shopping.addCartLine\` in a store of ${many} discounts and ${many} coupons, beside one that has neither.`,
  connections: 8,
  // It may take 1.3 times as long.
  aim: 0.77,
  writes: true,
  prepare: async ({ startEmptyStore }) => {
    const [full, plain] = [await startEmptyStore(), await startEmptyStore()];
    // A few are left without a discount: what is put into carts is the same in both.
    await sellGames(plain, many + 50, 0);
    await sellGames(full, 50, 0);
    await sellGames(full, many, 50, 50);
    for (let number = 0; number < many; number += 1) {
      await full.steam.shopping.createCoupon({
        body: { name: `Coupon ${number}`, percent: 10, code: `BENCH-${number}` },
      });
    }
    return {
      store: full,
      requests: await additions(full, byTheStore),
      bareRequests: await additions(plain, byTheStore),
      startBare: () => Promise.resolve(plain),
    };
  },
};
