import { beforeAll, describe, expect, it } from '@jest/globals';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { sampleOffer, samplePrice } from '../sample-offers.ts';

const shop = await startShop();
let number = 1;

const hour = 3_600_000;

/** Tells that an app costs so much in US dollars from now on. */
async function changes(appId: number, amount: number | null, given: object = {}) {
  number += 1;
  const change = {
    gameId: offers.get(appId)?.gameId,
    appId,
    region: 'USD',
    amount,
    discountPercent: 0,
    finalAmount: amount,
    changeNumber: number,
    changedAt: shop.clock.now().toISOString(),
    discountEndsAt: null,
    ...given,
  };
  await shop.deliver('catalog.priceChanged', { payload: { changes: [change] } });
  await shop.runJobs();
  return change;
}
const offers = new Map([1, 2, 3, 4, 5, 6, 7, 9, 10, 11].map((appId) => [appId, sampleOffer(appId)]));
/** Brings the copy of an app up to date, as after an import. */
const isSold = (appId: number, price: ReturnType<typeof samplePrice>) => {
  const version = price.changeNumber;
  return shop.sells(sampleOffer(appId, { gameId: offers.get(appId)?.gameId ?? '', version, prices: [price] }));
};
const fired = async () => (await shop.events('shopping.priceAlertFired')).flatMap(({ alerts }) => alerts);
const told = async (appId: number) =>
  (await shop.events('shopping.wishlistDiscounted')).filter((event) => event.appId === appId);

beforeAll(() => shop.sells(...offers.values()));

describe('a price alert', () => {
  const put = (appId: number, conditions: { belowAmount?: number; atLeastPercent?: number } = {}) => {
    const buyer = shop.buyer();
    const alert = buyer.putPriceAlert({ path: { appId }, body: { country: 'AR', ...conditions } });
    return alert.then(({ body }) => ({ buyer, body }));
  };

  it('follows the price list of its country, or the one that it falls back to', async () => {
    const { buyer, body } = await put(1, { belowAmount: 499 });
    expect(body).toMatchObject({ appId: 1, region: 'USD', currency: 'USD', belowAmount: 499, lastAmount: 999 });
    expect((await buyer.listPriceAlerts({})).body.items).toEqual([body]);
    await buyer.removePriceAlert({ path: { appId: 1 } });
    expect((await buyer.listPriceAlerts({})).body.items).toEqual([]);
    await expect(put(99)).rejects.toMatchObject({ code: 'item-not-found' });
  });

  it('fires once by each drop, and not by a rise', async () => {
    const { buyer } = await put(2);
    const first = await changes(2, 899);
    await shop.deliver('catalog.priceChanged', { payload: { changes: [first] } });
    await changes(2, 1_099);
    await changes(2, 999);
    expect((await fired()).filter(({ userId }) => userId === buyer.userId)).toMatchObject([
      { appId: 2, region: 'USD', previousAmount: 999, amount: 899, changeNumber: first.changeNumber },
      { previousAmount: 1_099, amount: 999 },
    ]);
  });

  it('does not fire by a rise when it is put again before the copy of the game knows of the last change', async () => {
    const { buyer } = await put(9);
    await changes(9, 799);
    const { body } = await buyer.putPriceAlert({ path: { appId: 9 }, body: { country: 'US', belowAmount: 950 } });
    expect(body).toMatchObject({ belowAmount: 950, lastAmount: 799 });
    await changes(9, 899);
    expect((await fired()).filter(({ appId }) => appId === 9)).toMatchObject([{ previousAmount: 999, amount: 799 }]);
  });

  it('knows what the copy of the game knows when it is put again', async () => {
    const { buyer } = await put(10);
    await isSold(10, samplePrice('USD', 499, { changeNumber: 1_000 }));
    const { body } = await buyer.putPriceAlert({ path: { appId: 10 }, body: { country: 'US' } });
    expect(body).toMatchObject({ lastAmount: 499 });
    await changes(10, 399, { changeNumber: 999 });
    await changes(10, 449, { changeNumber: 1_001 });
    expect((await fired()).filter(({ appId }) => appId === 10)).toMatchObject([
      { previousAmount: 999, amount: 499 },
      { previousAmount: 499, amount: 449 },
    ]);
  });

  it('fires by a change that the copy of the game did not know of when it was made, and once', async () => {
    const told = await changes(11, 799);
    await put(11);
    const copied = samplePrice('USD', 799, { changeNumber: told.changeNumber });
    await isSold(11, copied);
    await isSold(11, copied);
    await changes(11, 899);
    expect((await fired()).filter(({ appId }) => appId === 11)).toMatchObject([{ previousAmount: 999, amount: 799 }]);
  });

  it('fires when its conditions hold', async () => {
    const below = await put(3, { belowAmount: 500 });
    const percent = await put(3, { atLeastPercent: 50 });
    const firedFor = async () => (await fired()).filter(({ appId }) => appId === 3).map(({ userId }) => userId);
    await changes(3, 999, { discountPercent: 20, finalAmount: 799 });
    expect(await firedFor()).toEqual([]);
    await changes(3, 999, { discountPercent: 50, finalAmount: 499 });
    expect((await firedFor()).toSorted()).toEqual([below.buyer.userId, percent.buyer.userId].toSorted());
  });
});

describe('a discount of what is on a wishlist', () => {
  const lasting = (hours: number, discountPercent = 20) => ({
    discountPercent,
    finalAmount: 799,
    discountEndsAt: new Date(shop.clock.now().getTime() + hours * hour).toISOString(),
  });
  const wish = async (appId: number) => {
    const buyer = shop.buyer();
    await buyer.putWishlistItem({ path: { appId }, body: {} });
    return buyer;
  };

  it.each([
    ['of 20% for more than eight hours is told of', 4, 8.1, 20, 1],
    ['of 19% is not', 5, 48, 19, 0],
    ['for eight hours is not', 6, 8, 50, 0],
  ])('%s', async (_what, appId, hours, percent, events) => {
    const buyer = await wish(appId);
    await changes(appId, 999, lasting(hours, percent));
    const got = await told(appId);
    expect(got).toHaveLength(events);
    expect(got.flatMap(({ userIds }) => userIds)).toEqual(events === 1 ? [buyer.userId] : []);
  });

  it('is told of once in two weeks', async () => {
    await wish(7);
    await changes(7, 999, lasting(24));
    shop.clock.turn(13 * 24 * hour);
    const second = await wish(7);
    await changes(7, 999, lasting(24, 30));
    shop.clock.turn(24 * hour);
    await changes(7, 999, lasting(24, 40));
    expect((await told(7)).map(({ discountPercent, userIds }) => [discountPercent, userIds.length])).toEqual([
      [20, 1],
      [30, 1],
      [40, 1],
    ]);
    expect((await told(7))[1]?.userIds).toEqual([second.userId]);
  });

  it('tells thousands, a page at a time', async () => {
    await shop.sells(sampleOffer(8, { prices: [samplePrice('USD', 999)] }));
    offers.set(8, [...shop.catalog.offers.values()].find(({ appId }) => appId === 8) ?? sampleOffer(8));
    await shop.database.pool.query(
      `insert into wishlist_item (user_id, app_id, priority, added_at)
       select gen_random_uuid(), 8, 0, now() from generate_series(1, 2500)`,
    );
    await changes(8, 999, lasting(24));
    for (let round = 0; round < 3; round += 1) await shop.runJobs();
    const got = await told(8);
    expect(got.map(({ userIds }) => userIds.length)).toEqual([1_000, 1_000, 500]);
    expect(new Set(got.flatMap(({ userIds }) => userIds)).size).toBe(2_500);
  });
});
