import { expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { buyersIn } from '../../harness/commerce/buyers.ts';
import { commercePlugins, startCommerce } from '../../harness/commerce/start-commerce.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';
import { administrator, signedIn } from '../../harness/principals.ts';

/** What no list may take as if it were nothing. */
const unknown: Record<string, string | number>[] = [
  { offset: 1 },
  { page: 2 },
  { limit: 0 },
  { limit: 1_000_000 },
  { cursor: 'x' },
];

const store = await startCommerce(await startProviderUnderTest());
const { sells, buyer, cartOf, insist } = buyersIn(store);

interface Page {
  items: unknown[];
  nextCursor: string | null;
}
type List = (input: { query: Record<string, string | number> }) => Promise<{ body: Page }>;

/** Every list that is asked for by its query alone. */
const lists = commercePlugins.flatMap(({ specification }) =>
  specification.operations
    .filter(({ method, path, parameters, internal }) => {
      const isPaged = parameters.some(({ name }) => name === 'limit');
      return method === 'GET' && !internal && isPaged && !path.includes('{');
    })
    .map(({ id, authorization }) => ({ id, isForStaff: authorization.kind === 'role' })),
);

it('pagination parameters silently ignored', async () => {
  await sells(400, 420, 620);
  const who = await buyer({ wallet: 5_000, token: 'tok_card.webhook-late' });
  for (const app of [400, 420, 620]) {
    await insist(who, await cartOf(who, app), newId());
    await store.settle();
  }
  const long: string[] = [];
  for (const { id, isForStaff } of lists) {
    const [plugin = '', name = ''] = id.split('.');
    const of = store.as(isForStaff ? administrator : signedIn(who.userId));
    const list = Reflect.get(Reflect.get(of, plugin), name) as List;
    const whole = (await list({ query: { limit: 100 } })).body.items;
    const walked: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = (await list({ query: { limit: 1, ...(cursor !== null && { cursor }) } })).body;
      expect({ id, items: page.items.length <= 1 }).toEqual({ id, items: true });
      walked.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect({ id, items: walked }).toEqual({ id, items: whole });
    if (whole.length > 1) long.push(id);
    for (const query of unknown) {
      expect({ id, query, isRefused: await isRefused(list, query) }).toEqual({ id, query, isRefused: true });
    }
  }
  // Lists that were long enough to be walked.
  expect(long).toEqual(expect.arrayContaining(['purchases.listOrders', 'payments.listTransactions']));
});

const isRefused = (list: List, query: Record<string, string | number>): Promise<boolean> =>
  list({ query }).then(
    () => false,
    ({ code }: { code: string }) => code === 'invalid-request' || code === 'invalid-cursor',
  );
