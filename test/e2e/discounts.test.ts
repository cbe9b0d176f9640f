import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import { jsonOf, type Sent, type StoreClient } from '../harness/store-client.ts';

const day = 86_400_000;

interface Priced {
  price: { finalAmount: number; discountEndsAt: string | null };
}

interface Bundled {
  finalAmount: number;
}

describe.each(forms)('a discount, %s', (form) => {
  let client: StoreClient;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form, sandbox: true }));
  });

  const administer = (method: string, path: string, json: Sent['json']) =>
    client.send({ method, path, json, token: client.administrator });
  const game = async () => jsonOf<Priced>(await client.send({ path: '/v1/games/700001' })).price;
  const bundle = async () => jsonOf<Bundled>(await client.send({ path: '/v1/bundles/77' }));
  /** Both are asked for often enough to come from the cache. */
  const expectPrices = (finalAmount: number, together: number) =>
    eventually(async () => {
      expect(await game()).toMatchObject({ finalAmount });
      expect(await game()).toMatchObject({ finalAmount });
      expect(await bundle()).toMatchObject({ finalAmount: together });
      expect(await bundle()).toMatchObject({ finalAmount: together });
    });

  it('is seen from its start to its end, also in cached answers', async () => {
    const games = [700_001, 700_002].map((appId) => ({
      appId,
      name: `Game ${appId}`,
      prices: [{ region: 'USD', amount: 999 }],
    }));
    jsonOf(await administer('POST', '/v1/games/import', { games }));
    const appIds = games.map(({ appId }) => appId);
    jsonOf(await administer('PUT', '/v1/bundles/77', { name: 'Two', discountPercent: 10, appIds }));
    await expectPrices(999, 2 * 899);

    const now = Date.parse(jsonOf<{ now: string }>(await client.send({ path: '/v1/system/clock' })).now);
    const [startsAt, endsAt] = [now + 60_000, now + 60_000 + day].map((time) => new Date(time).toISOString());
    const discount = { percent: 80, kind: 'custom', startsAt, endsAt };
    expect((await administer('POST', '/v1/games/700001/discounts', discount)).status).toBe(201);
    await expectPrices(999, 2 * 899);

    jsonOf(await administer('POST', '/v1/system/clock', { to: startsAt }));
    await expectPrices(199, 179 + 899);
    expect((await game()).discountEndsAt).toBe(endsAt);

    jsonOf(await administer('POST', '/v1/system/clock', { to: endsAt }));
    await expectPrices(999, 2 * 899);
    expect((await game()).discountEndsAt).toBeNull();
  });
});
