import { expect, it } from '@jest/globals';
import { runConformance } from '../../conformance/src/run.ts';
import { jsonOf } from '../harness/store-client.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';

/** What a store has of accounts, news and bundles, and what it recommends. */
async function thingsOf({ client }: TestStore): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const path of ['/v1/accounts', '/v1/news', '/v1/bundles', '/v1/featured']) {
    const items: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const position: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const query = path === '/v1/featured' ? '' : `?limit=100${position}`;
      const page = jsonOf<{ items: unknown[]; nextCursor?: string | null }>(
        await client.send({ path: path + query, token: client.administrator }),
      );
      items.push(...page.items);
      cursor = page.nextCursor ?? null;
    }
    found[path] = items.map((item) => JSON.stringify(item)).sort();
  }
  return found;
}

it('leaves no accounts, news and bundles behind, and recommends what it did before', async () => {
  const store = await startTestStore({ sandbox: true, packages: [] });
  const before = await thingsOf(store);
  const { administrator, url } = store.client;
  const options = { seed: 20_261_123, administrator, readsOnly: null, fuzz: 0, readMail: null, embedded: true };
  const only = ['schemas', 'statuses', 'idempotency'];
  const { left, removed } = await runConformance(url, { ...options, only }, { step: () => {}, update: () => {} });
  expect(left).toEqual([]);
  expect(removed).toBeGreaterThan(10);
  expect(await thingsOf(store)).toEqual(before);
});
