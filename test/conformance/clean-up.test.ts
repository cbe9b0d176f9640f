import { expect, it } from '@jest/globals';
import { readDocument } from '../../conformance/src/document/read-document.ts';
import { Instance } from '../../conformance/src/instance/instance.ts';
import { runConformance } from '../../conformance/src/run.ts';
import { Run } from '../../conformance/src/run-context.ts';
import { eventually } from '../harness/eventually.ts';
import { jsonOf } from '../harness/store-client.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';

const seed = 20_261_123;
const lists = ['/v1/accounts', '/v1/news', '/v1/bundles', '/v1/packages'];
/** Of people who buy, and coupons that can be used. Orders, payments, key batches and gift cards stay in the books. */
const kept = {
  carts: 'select id from cart where user_id is not null',
  wishes: 'select app_id from wishlist_item',
  alerts: 'select app_id from price_alert',
  licences: 'select licence_id from licence',
  coupons: 'select name from coupon where revoked_at is null',
};

/** What a store has of what a run makes and removes, and what it recommends. */
async function thingsOf(store: TestStore): Promise<Record<string, string[]>> {
  const { client } = store;
  const token = client.administrator;
  const found: Record<string, string[]> = {};
  for (const path of lists) {
    const items: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const position: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await client.send({ path: `${path}?limit=100${position}`, token });
      const page = jsonOf<{ items: unknown[]; nextCursor: string | null }>(answer);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    found[path] = items.map((item) => JSON.stringify(item)).sort();
  }
  for (const [name, statement] of Object.entries(kept)) {
    found[name] = (await store.rows('shopping', statement)).map((row) => JSON.stringify(row)).sort();
  }
  // What somebody has got, be it by a key or for nothing, is delisted, and so in no list.
  const games = await store.rows(
    'catalog',
    `select app_id, name, availability from game where not (availability = 'delisted' and ever_sold) order by app_id`,
  );
  found['games'] = games.map((game) => JSON.stringify(game));
  found['featured'] = [(await client.send({ path: '/v1/featured', token })).text];
  return found;
}

async function importGames({ client }: TestStore, games: object[]): Promise<void> {
  const token = client.administrator;
  const answer = await client.send({ method: 'POST', path: '/v1/games/import', token, json: { games } });
  expect(answer.status).toBe(200);
}

it('leaves no accounts, games, news, bundles, carts and coupons behind, and recommends what it did before', async () => {
  const store = await startTestStore({ sandbox: true, packages: [] });
  await importGames(store, [
    { appId: 400, name: 'Portal' },
    { appId: 620, name: 'Portal 2' },
  ]);
  const before = await thingsOf(store);
  const { administrator, url } = store.client;
  const options = { seed, administrator, readsOnly: null, fuzz: 0, readMail: null, embedded: true };
  const only = ['schemas', 'statuses', 'idempotency', 'stories'];
  const { left, removed } = await runConformance(url, { ...options, only }, { step: () => {}, update: () => {} });
  expect(left).toEqual([]);
  expect(removed).toBeGreaterThan(10);
  // What others keep of an account goes when they hear that it was erased.
  await eventually(async () => expect(await thingsOf(store)).toEqual(before), 30_000);
}, 600_000);

it('leaves a game that was there before, whatever the run has imported, and delists what can not be deleted', async () => {
  const store = await startTestStore({ sandbox: true, packages: [] });
  await importGames(store, [{ appId: 620, name: 'Portal 2' }]);
  const { administrator, url } = store.client;
  const instance = new Instance(url);
  const document = readDocument(jsonOf(await store.client.send({ path: '/openapi.json' })));
  const options = { seed, administrator, readsOnly: null, fuzz: 0, readMail: null, embedded: false };
  const run = new Run(instance, document, options);
  await run.removal.remember();
  const operation = run.operation('catalog.importGames') ?? null;
  const json = { games: [400, 620, 730].map((appId) => ({ appId, name: `Game ${appId}` })) };
  await run.send(operation, { method: 'POST', path: '/v1/games/import', token: administrator, json });
  const bundle = { name: 'Not of the run', discountPercent: 10, appIds: [620, 730] };
  await store.client.send({ method: 'PUT', path: '/v1/bundles/7', token: administrator, json: bundle });
  expect(await run.removal.removeAll()).toEqual({ removed: 2, left: [] });
  instance.close();
  const found = await Promise.all(
    [400, 620, 730].map(async (appId) => {
      const { status, text } = await store.client.send({ path: `/v1/games/${appId}` });
      return status === 200 ? (JSON.parse(text) as { availability: string }).availability : status;
    }),
  );
  expect(found).toEqual([404, 'released', 'delisted']);
});
