import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@steam-clone/server/src/kernel/identifiers.ts';
import { timed } from '../src/measure/measurement.ts';
import type { MeasuredStore, Scenario } from '../src/scenario.ts';
import { newBuyers } from '../src/shop/buyers.ts';
import { fillCarts, type Sold, soldApps } from '../src/shop/carts.ts';
import { checkoutOf } from '../src/shop/checkouts.ts';
import { sellGames } from '../src/shop/sample-store.ts';
import { withDatabase } from '../src/store/with-database.ts';

const buyers = 200;
const keys = 10;
/** Games, one for each run: more than there are runs. */
const games = 100;

/** Has all buyers buy one game at once of which there are few keys, and waits until all of it is settled. */
async function buyTheLast(store: MeasuredStore, app: Sold): Promise<number> {
  const { appId } = app;
  const packageId = 2_000_000_000 + appId;
  await store.steam.purchases.createKeyBatch(
    { body: { packageId, appIds: [appId], purpose: 'sale', name: 'The last', count: keys } },
    { idempotencyKey: newId() },
  );
  const people = await newBuyers(store, buyers);
  const carts = await fillCarts(
    store,
    people.map(({ userId }) => ({ userId, apps: [app] })),
  );
  await store.settled?.();
  const began = performance.now();
  const statuses = await Promise.all(
    carts.map(async (cart, index) => {
      const { method, target, headers, body } = checkoutOf(cart, people[index]!);
      const sent = { ...headers, 'content-type': 'application/json', 'steam-clone-load-key': store.loadKey ?? '' };
      const answer = await fetch(new URL(target, store.url), { method, headers: sent, body: body ?? null });
      await answer.body?.cancel();
      return answer.status;
    }),
  );
  const counts = Map.groupBy(statuses, (status) => status);
  const [bought, refused] = [counts.get(201)?.length ?? 0, counts.get(409)?.length ?? 0];
  if (bought !== keys || refused !== buyers - keys) {
    throw new Error(`${keys} keys for ${buyers} buyers were answered with ${[...counts.keys()].join(', ')}`);
  }
  const cartIds = carts.map(({ cartId }) => cartId);
  while (!(await isSettled(store, packageId, cartIds))) await delay(20);
  return performance.now() - began;
}

async function isSettled(store: MeasuredStore, packageId: number, cartIds: string[]): Promise<boolean> {
  const [orders] = await withDatabase(store, 'purchases', async (client) => {
    const { rows } = await client.query<{ sold: number; open: number }>(
      `select count(*) filter (where state = 'sold')::integer as sold,
         count(*) filter (where state in ('free', 'reserved'))::integer as open
       from product_key where package_id = $1`,
      [packageId],
    );
    return rows;
  });
  const [closed] = await withDatabase(store, 'shopping', async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::integer as count from cart where id = any($1::uuid[]) and state = 'ordered'`,
      [cartIds],
    );
    return rows;
  });
  return orders?.sold === keys && orders.open === 0 && closed?.count === keys;
}

export const lastKeys: Scenario = {
  name: 'last-keys',
  summary: `${buyers} buyers after the last ${keys} keys of a game, all at once, until keys, orders and carts are settled.`,
  unit: 'rushes',
  p99: 5_000,
  writes: true,
  prepare: async ({ startEmptyStore }) => {
    const store = await startEmptyStore();
    await sellGames(store, games, 0);
    const apps = await soldApps(store, games);
    let run = 0;
    return {
      store: async () => timed(await buyTheLast(store, apps[run++ % apps.length]!), 1),
    };
  },
};
