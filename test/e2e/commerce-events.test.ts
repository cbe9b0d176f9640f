import { beforeAll, describe, expect, it } from '@jest/globals';
import { newCustomer } from '../harness/customers.ts';
import { eventually } from '../harness/eventually.ts';
import { forms, startTestStore, type TestStore } from '../harness/store.ts';
import { jsonOf, type Sent, type StoreClient } from '../harness/store-client.ts';

const [dear, cheap, wished] = [720_001, 720_002, 720_003] as const;
const day = 86_400_000;
const minute = 60_000;

/** What a purchase brings about in other plugins, by events alone. */
describe.each(forms)('what follows a purchase and a price, %s', (form) => {
  let store: TestStore;
  let client: StoreClient;
  beforeAll(async () => {
    store = await startTestStore({ form, sandbox: true, packages: [] });
    ({ client } = store);
    const games = [1_999, 999, 999].map((amount, index) => ({
      appId: [dear, cheap, wished][index],
      name: `Game ${index}`,
      prices: [{ region: 'USD', amount }],
      releaseDate: { date: '2020-01-01', precision: 'day' },
    }));
    await administer('POST', '/v1/games/import', { games });
  });

  const administer = async (method: string, path: string, json: Sent['json']) =>
    jsonOf(await client.send({ method, path, json, token: client.administrator }));
  const later = async (milliseconds: number) => {
    const { now } = jsonOf<{ now: string }>(await client.send({ path: '/v1/system/clock' }));
    return new Date(Date.parse(now) + milliseconds).toISOString();
  };
  /** What the shop has told of, oldest first. */
  const told = async <Payload>(name: string) =>
    (
      await store.rows<{ payload: Payload }>('shopping', 'select payload from outbox where name = $1 order by id', [
        name,
      ])
    ).map(({ payload }) => payload);

  it('ranks games by what they have earned', async () => {
    const buyers = [
      await newCustomer(client, 5_000),
      await newCustomer(client, 5_000),
      await newCustomer(client, 5_000),
    ];
    await Promise.all(buyers.slice(0, 2).map((buyer) => buyer.buy(dear)));
    await Promise.all(buyers.map((buyer) => buyer.buy(cheap)));
    const ranked = async () => {
      const path = '/v1/games/top-sellers?country=US';
      return jsonOf<{ items: { appId: number }[] }>(await client.send({ path })).items.map(({ appId }) => appId);
    };
    const earned = async () =>
      (await store.rows<{ revenue: string }>('catalog', 'select sum(revenue) as revenue from sales_hour'))[0]?.revenue;
    await eventually(async () => expect(await earned()).toBe(String(2 * 1_999 + 3 * 999)));
    await administer('POST', '/v1/system/clock', { to: await later(6 * minute) });
    await eventually(async () => expect(await ranked()).toEqual([dear, cheap]));
  });

  it('lifts the limit of an account that has spent enough, and sets it again after a refund', async () => {
    const customer = await newCustomer(client, 5_000);
    const isLimited = async () => (await customer.ask<{ isLimited: boolean }>('GET', '/v1/accounts/me')).isLimited;
    expect(await isLimited()).toBe(true);
    const order = await customer.buy(cheap);
    await eventually(async () => expect(await isLimited()).toBe(false));
    const lineIds = order.lines.map(({ lineId }) => lineId);
    await customer.ask('POST', `/v1/orders/${order.id}/refunds`, { lineIds });
    await eventually(async () => expect(await isLimited()).toBe(true));
  });

  it('tells who wished for a game, or for a price, when it becomes cheaper, and nobody else', async () => {
    const [wishing, waiting, patient, owner] = await Promise.all(
      Array.from({ length: 4 }, () => newCustomer(client, 5_000)),
    );
    if (!wishing || !waiting || !patient || !owner) throw new Error('There are four');
    await owner.buy(wished);
    await wishing.ask('PUT', `/v1/wishlist/${wished}`, {});
    await waiting.ask('PUT', `/v1/price-alerts/${wished}`, { country: 'US', belowAmount: 500 });
    await patient.ask('PUT', `/v1/price-alerts/${wished}`, { country: 'US', belowAmount: 100 });
    const discount = { percent: 50, kind: 'custom', endsAt: await later(3 * day) };
    await administer('POST', `/v1/games/${wished}/discounts`, discount);

    await eventually(async () => {
      expect(await told('shopping.wishlistDiscounted')).toMatchObject([
        { appId: wished, discountPercent: 50, userIds: [wishing.userId] },
      ]);
      expect(await told('shopping.priceAlertFired')).toMatchObject([
        { alerts: [{ userId: waiting.userId, appId: wished, previousAmount: 999, amount: 499, discountPercent: 50 }] },
      ]);
    });
    // What is told once is not told again by the end of the discount.
    await administer('POST', '/v1/system/clock', { to: discount.endsAt });
    expect(await told('shopping.priceAlertFired')).toHaveLength(1);
    expect(await told('shopping.wishlistDiscounted')).toHaveLength(1);
  });
});
