import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Customer, newCustomer } from '../harness/customers.ts';
import { eventually } from '../harness/eventually.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';
import { jsonOf } from '../harness/store-client.ts';

const [bought, kept, wished, wanted] = [730_001, 730_002, 730_003, 730_004] as const;
const secret = 'A reason that is nobody else’s business';

interface Export {
  plugins: { plugin: string; sections: { name: string; content: object[] }[] }[];
}

/** What each plugin of commerce keeps by an account's id; some of it must go with the account, the books must not. */
const personal = {
  shopping: ['cart', 'wishlist_item', 'price_alert', 'licence'],
  purchases: ['play_session', 'playtime', 'spend'],
  payments: ['payment_method'],
} as const;
const books = { purchases: ['purchase_order', 'licence', 'refund'], payments: ['payment'] } as const;

const storedCard = `insert into payment_method (id, user_id, provider, kind, token, label, is_default, created_at)
  values (gen_random_uuid(), $1, 'test', 'card', 'tok_card', 'Test card', true, now())`;

describe('somebody who has bought, and leaves', () => {
  let store: TestStore;
  let leaving: Customer;
  let staying: Customer;
  beforeAll(async () => {
    store = await startTestStore({ sandbox: true, packages: [] });
    const { client } = store;
    const games = [bought, kept, wished, wanted].map((appId) => ({
      appId,
      name: `Game ${appId}`,
      prices: [{ region: 'USD', amount: 999 }],
      releaseDate: { date: '2020-01-01', precision: 'day' },
    }));
    jsonOf(
      await client.send({ method: 'POST', path: '/v1/games/import', token: client.administrator, json: { games } }),
    );
    [leaving, staying] = await Promise.all([newCustomer(client, 5_000), newCustomer(client, 5_000)]);
    for (const customer of [leaving, staying]) {
      const { id, lines } = await customer.buy(bought, kept);
      const played = { appId: kept, platform: 'linux', startedAt: '2026-01-01T00:00:00.000Z', minutes: 60 };
      await customer.ask('POST', '/v1/playtime', played);
      const lineIds = lines.filter(({ itemId }) => itemId === bought).map(({ lineId }) => lineId);
      await customer.ask('POST', `/v1/orders/${id}/refunds`, { lineIds, reason: secret });
      await customer.ask('PUT', `/v1/wishlist/${wished}`, {});
      await customer.ask('PUT', `/v1/price-alerts/${wished}`, { country: 'US' });
      await customer.fillCart(wanted);
      // Past the store, which has no payment provider here.
      await store.rows('payments', storedCard, [customer.userId]);
    }
  });

  const countsOf = async (tables: Readonly<Record<string, readonly string[]>>, userId: string) => {
    const counts = Object.entries(tables).flatMap(([plugin, names]) =>
      names.map(async (name) => {
        const rows = await store.rows(plugin, `select from ${name} where user_id = $1`, [userId]);
        return [`${plugin}.${name}`, rows.length] as const;
      }),
    );
    return Object.fromEntries(await Promise.all(counts));
  };
  const reasonsOf = async (userId: string) =>
    (await store.rows<{ reason: string }>('purchases', 'select reason from refund where user_id = $1', [userId])).map(
      ({ reason }) => reason,
    );
  const booksOf = (userId: string) =>
    Promise.all([
      store.rows(
        'payments',
        `select t.kind, e.amount from ledger_account a join ledger_entry e on e.account_id = a.id
           join ledger_transfer t on t.id = e.transfer_id where a.owner_id = $1 order by t.id`,
        [userId],
      ),
      store.rows('purchases', 'select id, state, total, refunded from purchase_order where user_id = $1', [userId]),
    ]);

  it('gets all that the shop knows', async () => {
    // By the event of the order, which may come a moment after it.
    await eventually(async () =>
      expect(await countsOf({ shopping: ['licence'] }, leaving.userId)).toEqual({ 'shopping.licence': 2 }),
    );
    const { plugins } = await leaving.ask<Export>('GET', '/v1/system/personal-data');
    const contentOf = (plugin: string, section: string) =>
      plugins.find((each) => each.plugin === plugin)?.sections.find(({ name }) => name === section)?.content;
    expect(contentOf('shopping', 'wishlist')).toMatchObject([{ appId: wished }]);
    expect(contentOf('shopping', 'priceAlerts')).toMatchObject([{ appId: wished, region: 'USD' }]);
    expect(contentOf('shopping', 'carts')).toContainEqual(
      expect.objectContaining({ state: 'open', lines: [expect.objectContaining({ itemId: wanted })] }),
    );
    expect(contentOf('purchases', 'orders')).toMatchObject([{ state: 'partially-refunded', total: 1_998 }]);
    expect(contentOf('purchases', 'licences')).toHaveLength(2);
    expect(contentOf('purchases', 'refunds')).toMatchObject([{ reason: secret, amount: 999 }]);
    expect(contentOf('purchases', 'played')).toMatchObject([{ appId: kept, minutes: 60 }]);
    expect(contentOf('payments', 'payments')).toMatchObject([{ purpose: 'order', amount: 1_998, refunded: 999 }]);
    expect(contentOf('payments', 'paymentMethods')).toMatchObject([{ label: 'Test card' }]);
    expect(contentOf('payments', 'wallet')).toMatchObject([{ amount: 5_000 }, { amount: -1_998 }, { amount: 999 }]);
  });

  it('leaves the books behind, in which there is nobody, and takes the rest', async () => {
    const before = [await booksOf(leaving.userId), await booksOf(staying.userId)];
    const counts = [await countsOf(personal, staying.userId), await countsOf(books, leaving.userId)];
    const { client } = store;
    const path = `/v1/accounts/${leaving.userId}`;
    const erased = await client.send({ method: 'DELETE', path, token: client.administrator });
    expect(erased.status).toBe(204);

    const nothing = Object.fromEntries(Object.keys(counts[0] ?? {}).map((name) => [name, 0]));
    await eventually(async () => expect(await countsOf(personal, leaving.userId)).toEqual(nothing));
    expect(await reasonsOf(leaving.userId)).toEqual(['']);
    expect(await countsOf(books, leaving.userId)).toEqual(counts[1]);
    expect([await booksOf(leaving.userId), await booksOf(staying.userId)]).toEqual(before);
    // Nobody else has lost anything.
    expect(await countsOf(personal, staying.userId)).toEqual(counts[0]);
    expect(await reasonsOf(staying.userId)).toEqual([secret]);
  });

  it('is found by name in no table of commerce', async () => {
    for (const plugin of ['shopping', 'purchases', 'payments']) {
      const tables = await store.rows<{ name: string }>(
        plugin,
        "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      );
      for (const { name } of tables) {
        const traces = await store.rows(plugin, `select from "${name}" t where t::text ilike $1`, [
          `%${leaving.account}%`,
        ]);
        expect([plugin, name, traces.length]).toEqual([plugin, name, 0]);
      }
    }
  });
});
