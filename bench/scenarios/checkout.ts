import type { PreparedRequest } from '../src/load/order.ts';
import { operationRequest } from '../src/operation-request.ts';
import { type Bench, databaseOf, type MeasuredStore, type Requests, type Scenario } from '../src/scenario.ts';
import { newBuyers } from '../src/shop/buyers.ts';
import { fillCarts, soldApps } from '../src/shop/carts.ts';
import { cartsOfTwo, checkoutOf } from '../src/shop/checkouts.ts';
import { sellGames } from '../src/shop/sample-store.ts';
import { withDatabase } from '../src/store/with-database.ts';

const bareBuy = new URL('../bare/buy.ts', import.meta.url);
const bareBuyers = 1_000;

/** Beside the bare program, which buys carts of its own. */
function besideBare({ startBare }: Bench, store: MeasuredStore, requests: Requests) {
  const bareRequests = Array.from({ length: bareBuyers }, (_, buyer): PreparedRequest => {
    const apps = [buyer, buyer + 1];
    const body = JSON.stringify({ buyer, total: 1_998, apps, amounts: [999, 999] });
    return { method: 'POST', target: '/', body, status: 201 };
  });
  const database = databaseOf(store, 'purchases');
  return { store, requests, bareRequests, startBare: () => startBare(bareBuy, [database, String(bareBuyers)]) };
}

export const checkout: Scenario = {
  name: 'checkout',
  summary:
    '`purchases.checkout` of a cart of two by the wallet, each by another buyer, beside one bare transaction of three inserts and two updates.',
  aim: 0.15,
  p99AtHalf: 100,
  writes: true,
  prepare: async (bench) => {
    const store = await bench.startStore();
    return besideBare(bench, store, await cartsOfTwo(store, true, checkoutOf));
  },
};

export const purchase: Scenario = {
  name: 'purchase',
  summary: 'Two games put into a cart, bought and looked up in the library, beside that same bare transaction.',
  aim: 0.1,
  writes: true,
  prepare: async (bench) => {
    const store = await bench.startStore();
    const requests = await cartsOfTwo(store, false, (cart, buyer, apps) => {
      const { token } = buyer;
      const [first, ...others] = apps.map(({ appId }) =>
        operationRequest('shopping.addCartLine', { body: { kind: 'app', itemId: appId } }, { token }),
      );
      const owned = operationRequest('purchases.getOwnership', { path: { appId: apps[0]!.appId } }, { token });
      return { ...first!, followedBy: [...others, checkoutOf(cart, buyer), owned] };
    });
    return besideBare(bench, store, requests);
  },
};

/** Two for each cart of the one buyer, who can own each only once. */
const gamesOfOne = 2_000;

/** Carts of two, all of one account. A new account is taken for each run. */
async function cartsOfOne(store: MeasuredStore): Promise<Requests> {
  const sold = await soldApps(store, gamesOfOne);
  return async (count) => {
    const [buyer] = await newBuyers(store, 1);
    if (!buyer) throw new Error('There is no buyer');
    const { userId } = buyer;
    const pairs = Array.from({ length: Math.min(count, sold.length >> 1) }, (_, cart) => ({
      userId,
      apps: sold.slice(cart * 2, cart * 2 + 2),
    }));
    return (await fillCarts(store, pairs)).map((cart) => checkoutOf(cart, buyer));
  };
}

export const oneWallet: Scenario = {
  name: 'one-wallet',
  summary: 'Checkouts of 32 buyers at once, beside as many at once of one account and its one wallet.',
  aim: 3,
  writes: true,
  prepare: async ({ startEmptyStore }) => {
    const store = await startEmptyStore();
    await sellGames(store, gamesOfOne, 0);
    // An account has one cart that is open; only with many can many be bought from its wallet at the same moment.
    await withDatabase(store, 'shopping', (client) => client.query('drop index cart_user_id_unique'));
    return {
      store,
      requests: await cartsOfTwo(store, true, checkoutOf),
      bareRequests: await cartsOfOne(store),
      startBare: () => Promise.resolve(store),
    };
  },
};
