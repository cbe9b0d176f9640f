import { describe, expect, it } from '@jest/globals';
import { cachedAnswer } from '../../../../../test/harness/cached-answer.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

type Region = Schemas['PriceRegion'];

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const day = 86_400_000;

const importGame = (given: Partial<Schemas['GameImport']>) =>
  admin.importGames({ body: { games: [sampleGame({ discountPercent: 0, ...given })] } });
const setPrice = (id: string, region: Region, amount: number) =>
  admin.setPrice({ path: { id, region }, body: { amount } });
const prices = async (id: string) => (await anybody.listPrices({ path: { id } })).body;
const history = async (id: string, region?: Region) => {
  const { body } = await anybody.listPriceChanges({ path: { id }, query: { ...(region && { region }) } });
  return body.items.map((change) => [change.region, change.amount, change.discountPercent, change.finalAmount]);
};

describe('catalog.setPrice', () => {
  it('sets a price, by appid and by UUID', async () => {
    await importGame({ appId: 1 });
    const { body } = await setPrice('1', 'EUR', 819);
    expect(body).toEqual({
      region: 'EUR',
      currency: 'EUR',
      amount: 819,
      discountPercent: 0,
      finalAmount: 819,
      discountEndsAt: null,
      changeNumber: expect.any(Number),
    });
    const { id: gameId, appId, items } = await prices('1');
    expect([appId, items[0]]).toEqual([1, body]);
    expect((await setPrice(gameId, 'EUR', 899)).body.changeNumber).toBeGreaterThan(body.changeNumber);
    expect((await prices(gameId)).items.map(({ region, amount }) => [region, amount])).toEqual([
      ['EUR', 899],
      ['USD', 999],
    ]);
    const { body: game } = await anybody.getGame({ path: { id: '1' }, query: { country: 'DE' } });
    expect(game.price).toMatchObject({ region: 'EUR', amount: 899 });
  });

  it('gives a new price the discount that an import has given the others', async () => {
    await importGame({ appId: 2, discountPercent: 80 });
    expect((await setPrice('2', 'EUR', 999)).body).toMatchObject({ discountPercent: 80, finalAmount: 199 });
    expect((await setPrice('2', 'EUR', 1_000)).body).toMatchObject({ discountPercent: 80, finalAmount: 200 });
  });

  it.each([
    ['JPY', 98_050, 'Amounts in JPY are multiples of 100 hundredths: send 98000 or 98100.', 100],
    ['VND', 1, 'Amounts in VND are multiples of 50000 hundredths: send 50000.', 50_000],
    ['CRC', 1_999, 'Amounts in CRC are multiples of 500 hundredths: send 1500 or 2000.', 500],
  ] as const)('refuses what %s cannot pay: %d', async (region, amount, detail, step) => {
    await importGame({ appId: 3 });
    await expect(setPrice('3', region, amount)).rejects.toMatchObject({
      code: 'price-off-step',
      detail,
      extensions: { step },
    });
  });

  it('tells of each change once: event, history, audit, dropped answers', async () => {
    await importGame({ appId: 4 });
    const { id: gameId } = await prices('4');
    const isCached = [await cachedAnswer(store, `game:${gameId}`), await cachedAnswer(store, 'games')];
    const before = (await store.events('catalog.priceChanged')).length;
    store.clock.turn(1_000);
    const { body } = await setPrice('4', 'USD', 1_999);
    expect((await store.events('catalog.priceChanged')).slice(before)).toEqual([
      {
        changes: [
          {
            gameId,
            appId: 4,
            region: 'USD',
            amount: 1_999,
            discountPercent: 0,
            finalAmount: 1_999,
            changeNumber: body.changeNumber,
            changedAt: store.clock.now().toISOString(),
            discountEndsAt: null,
          },
        ],
      },
    ]);
    expect(isCached.map((isThere) => isThere())).toEqual([false, false]);
    expect(await store.audited(gameId)).toEqual(['catalog.priceSet']);
    expect(await history('4')).toEqual([
      ['USD', 1_999, 0, 1_999],
      ['USD', 999, 0, 999],
    ]);
  });

  it('changes nothing by the same amount', async () => {
    await importGame({ appId: 5 });
    const first = await setPrice('5', 'USD', 500);
    const [told, { id: gameId }] = [await store.events('catalog.priceChanged'), await prices('5')];
    const isCached = await cachedAnswer(store, `game:${gameId}`);
    store.clock.turn(1_000);
    expect(await setPrice('5', 'USD', 500)).toEqual(first);
    expect(await store.events('catalog.priceChanged')).toEqual(told);
    expect(isCached()).toBe(true);
    expect(await history('5')).toHaveLength(2);
    expect(await store.audited(gameId)).toHaveLength(1);
  });

  it('gives twenty parallel changes one number and one place in the history each', async () => {
    await importGame({ appId: 6 });
    const amounts = Array.from({ length: 20 }, (_, n) => 100 * (n + 1));
    const set = await Promise.all(amounts.map((amount) => setPrice('6', 'EUR', amount)));
    expect(new Set(set.map(({ body }) => body.changeNumber)).size).toBe(20);
    const { items } = (await anybody.listPriceChanges({ path: { id: '6' }, query: { region: 'EUR', limit: 100 } }))
      .body;
    expect(items.map(({ amount }) => amount).toSorted((a, b) => Number(a) - Number(b))).toEqual(amounts);
    const last = set.find(({ body }) => body.changeNumber === items[0]?.changeNumber);
    expect((await prices('6')).items.find(({ region }) => region === 'EUR')).toEqual(last?.body);
  });

  it('leaves the prices of a game as they are while a discount is scheduled or runs', async () => {
    await importGame({ appId: 7 });
    const start = store.clock.now().getTime() + day;
    const [startsAt, endsAt] = [new Date(start).toISOString(), new Date(start + day).toISOString()];
    const body = { percent: 50, kind: 'custom' as const, startsAt, endsAt };
    await admin.createDiscount({ path: { id: '7' }, body });
    const held = { code: 'price-held-by-discount', extensions: { possibleAt: endsAt } };
    const refuses = async () => {
      await expect(setPrice('7', 'USD', 1_999)).rejects.toMatchObject(held);
      await expect(setPrice('7', 'EUR', 1_999)).rejects.toMatchObject(held);
      await expect(admin.removePrice({ path: { id: '7', region: 'USD' } })).rejects.toMatchObject(held);
    };
    await refuses();
    store.clock.turn(day);
    await store.settle();
    await refuses();
    expect((await setPrice('7', 'USD', 999)).body).toMatchObject({ finalAmount: 499, discountEndsAt: endsAt });
    store.clock.turn(day);
    await store.settle();
    expect((await setPrice('7', 'USD', 1_999)).body).toMatchObject({ finalAmount: 1_999, discountEndsAt: null });
  });

  it.each(['999999', '0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17'])('refuses %s, which no game has', async (id) => {
    const refused = { code: 'game-not-found' };
    await expect(setPrice(id, 'USD', 999)).rejects.toMatchObject(refused);
    await expect(admin.removePrice({ path: { id, region: 'USD' } })).rejects.toMatchObject(refused);
    await expect(anybody.listPrices({ path: { id } })).rejects.toMatchObject(refused);
    await expect(anybody.listPriceChanges({ path: { id }, query: {} })).rejects.toMatchObject(refused);
  });
});

describe('catalog.removePrice', () => {
  it('takes the game out of the list, and tells of it', async () => {
    await importGame({
      appId: 10,
      prices: [
        { region: 'USD', amount: 999 },
        { region: 'EUR', amount: 899 },
      ],
    });
    await admin.removePrice({ path: { id: '10', region: 'USD' } });
    const { id: gameId, items } = await prices('10');
    expect(items.map(({ region }) => region)).toEqual(['EUR']);
    expect((await anybody.getGame({ path: { id: '10' } })).body).toMatchObject({ price: null, isPurchasable: false });
    expect(await history('10', 'USD')).toEqual([
      ['USD', null, 0, null],
      ['USD', 999, 0, 999],
    ]);
    expect((await store.events('catalog.priceChanged')).at(-1)).toMatchObject({
      changes: [{ gameId, region: 'USD', amount: null, finalAmount: null, discountPercent: 0 }],
    });
    expect(await store.audited(gameId)).toEqual(['catalog.priceRemoved']);
    const again = admin.removePrice({ path: { id: '10', region: 'USD' } });
    await expect(again).rejects.toMatchObject({ code: 'price-not-found' });
  });
});

describe('catalog.listPriceChanges', () => {
  it('gives the history of all lists or of one, page by page', async () => {
    await importGame({ appId: 11 });
    for (const amount of [100, 200, 300]) await setPrice('11', 'EUR', amount);
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 2, ...(cursor !== null && { cursor }) };
      const { body } = await anybody.listPriceChanges({ path: { id: '11' }, query });
      seen.push(...body.items.map(({ region, amount }) => [region, amount]));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([
      ['EUR', 300],
      ['EUR', 200],
      ['EUR', 100],
      ['USD', 999],
    ]);
    expect(await history('11', 'USD')).toEqual([['USD', 999, 0, 999]]);
    expect(await history('11', 'JPY')).toEqual([]);
  });
});

describe('catalog.listPriceRegions', () => {
  it('tells currency, step and countries of all 41', async () => {
    const { items } = (await anybody.listPriceRegions({})).body;
    expect(items).toHaveLength(41);
    expect(items).toContainEqual({ region: 'CHF', currency: 'CHF', step: 1, countries: ['CH', 'LI'] });
    expect(items).toContainEqual({ region: 'KRW', currency: 'KRW', step: 1_000, countries: ['KR'] });
    expect(items.find(({ region }) => region === 'USD-CIS')).toMatchObject({ currency: 'USD', step: 1 });
  });

  it('raises the number of the last change of a price, also when the last price goes', async () => {
    const number = async () => (await anybody.getGame({ path: { id: '11' } })).body.priceChangeNumber;
    await importGame({ appId: 11 });
    await setPrice('11', 'EUR', 899);
    const before = await number();
    await admin.removePrice({ path: { id: '11', region: 'EUR' } });
    expect(await number()).toBe(before + 1);
    await admin.removePrice({ path: { id: '11', region: 'USD' } });
    expect(await number()).toBe(before + 2);
  });
});
