import { describe, expect, it } from '@jest/globals';
import { administrator } from '../../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
const day = 86_400_000;
const inDays = (days: number) => new Date(store.clock.now().getTime() + days * day).toISOString();

/** Somebody buys an app ahead that comes on a day. */
async function buyAhead(appId: number, releasesAt: string | null, changes = {}) {
  commerce.offer(appId, { availability: 'coming_soon', releasesAt });
  const userId = newId();
  const { body: order } = await checkout(
    commerce.cart(userId, [{ itemId: appId, isPrePurchase: true, releasesAt, ...changes }]),
  );
  await store.settle();
  return { userId, appId, order };
}
type Bought = Awaited<ReturnType<typeof buyAhead>>;

const ownership = async ({ userId, appId }: Pick<Bought, 'userId' | 'appId'>) => {
  const { ownsApp, isAvailable } = (await of(userId).getOwnership({ path: { appId } })).body;
  const { items } = (await of(userId).listLibrary({ query: {} })).body;
  expect(items.map((licence) => licence.isAvailable)).toEqual([isAvailable]);
  return [ownsApp, isAvailable];
};
const available = (userId: string, appIds: number[]) =>
  Promise.all(appIds.map(async (appId) => (await of(userId).getOwnership({ path: { appId } })).body.isAvailable));
const play = ({ userId, appId }: Pick<Bought, 'userId' | 'appId'>, hours = 1) =>
  of(userId).recordPlaySession({
    headers: { 'Idempotency-Key': newId() },
    body: {
      appId,
      platform: 'linux',
      startedAt: new Date(store.clock.now().getTime() - hours * 3_600_000).toISOString(),
      minutes: hours * 60,
    },
  });
/** Somebody buys an app that comes on a day together with one that is out. */
async function bundleAhead(kind: 'bundle' | 'package', [coming, out]: [number, number], releasesAt: string | null) {
  commerce.offer(coming, { availability: 'coming_soon', releasesAt });
  commerce.offer(out);
  const parts = [coming, out].map((appId) => ({
    packageId: 2_000_000_000 + appId,
    appIds: [appId],
    unreleasedAppIds: appId === coming ? [appId] : [],
    amount: 500,
  }));
  const whole = { packageId: 77, appIds: [coming, out], unreleasedAppIds: [coming], amount: 1000 };
  const packages = kind === 'bundle' ? parts : [whole];
  const userId = newId();
  const line = { kind, itemId: 77, finalAmount: 1000, packages, isPrePurchase: true, releasesAt };
  const { body: order } = await checkout(commerce.cart(userId, [line], { validUntil: inDays(1) }));
  return { userId, appId: coming, order };
}
const askBack = async ({ userId, order }: Bought) =>
  (
    await of(userId).requestRefund({
      path: { orderId: order.id },
      headers: { 'Idempotency-Key': newId() },
      body: { lineIds: order.lines.map(({ lineId }) => lineId) },
    })
  ).body;
const changed = async (appId: number, changes: object) => {
  const gameId = commerce.offers.get(appId)?.gameId ?? '';
  commerce.offer(appId, { ...commerce.offers.get(appId), ...changes, gameId });
  await store.deliver('catalog.gamesImported', { payload: { gameIds: [gameId] } });
  await store.settle();
};

describe('what is bought ahead', () => {
  it('is owned at once, and can be played from the release on', async () => {
    const bought = await buyAhead(10, inDays(10));
    expect(bought.order).toMatchObject({ state: 'fulfilled', lines: [{ isPrePurchase: true }] });
    expect(await ownership(bought)).toEqual([true, false]);
    await expect(play(bought)).rejects.toMatchObject({ code: 'app-not-released' });
    await expect(play({ ...bought, userId: newId() })).rejects.toMatchObject({ code: 'app-not-owned' });
    store.clock.turn(10 * day - 1);
    await store.settle();
    expect(await ownership(bought)).toEqual([true, false]);
    store.clock.turn(1);
    await store.settle();
    expect(await ownership(bought)).toEqual([true, true]);
    expect((await play(bought)).body.forever).toBe(60);
    const late = await buyAhead(10, inDays(-1));
    expect(await ownership(late)).toEqual([true, true]);
  });

  it('follows the catalog when the release is put off, brought forward or decided', async () => {
    const [off, forward, unknown] = [
      await buyAhead(20, inDays(2)),
      await buyAhead(21, inDays(30)),
      await buyAhead(22, null),
    ];
    await changed(20, { releasesAt: inDays(9) });
    await changed(21, { availability: 'released' });
    await changed(22, { releasesAt: inDays(3) });
    store.clock.turn(3 * day);
    await store.settle();
    expect([await ownership(off), await ownership(forward), await ownership(unknown)]).toEqual([
      [true, false],
      [true, true],
      [true, true],
    ]);
    store.clock.turn(6 * day);
    await store.settle();
    expect(await ownership(off)).toEqual([true, true]);
  });

  it('is asked for again every day while nobody has said when it comes', async () => {
    const bought = await buyAhead(30, null);
    commerce.offer(30, { availability: 'released' });
    store.clock.turn(day);
    await store.settle();
    expect(await ownership(bought)).toEqual([true, true]);
  });

  it('is refunded at any time before the release, and like a title after it', async () => {
    const [early, late] = [await buyAhead(40, inDays(100)), await buyAhead(40, inDays(100))];
    store.clock.turn(99 * day);
    expect(await askBack(early)).toMatchObject({ state: 'done', rule: 'pre-purchase' });
    expect((await of(early.userId).listLibrary({ query: {} })).body.items).toEqual([]);
    store.clock.turn(day + 14 * day + 1);
    await store.settle();
    expect(await askBack(late)).toMatchObject({ state: 'waiting', rule: 'too-late' });
  });

  it.each([
    ['bundle', [60, 61]],
    ['package', [62, 63]],
  ] as const)(
    'as part of a %s leaves what is out already, for its buyer and everybody',
    async (kind, [coming, out]) => {
      const other = newId();
      commerce.offer(out);
      await checkout(commerce.cart(other, [{ itemId: out }], { validUntil: inDays(1) }));
      const bought = await bundleAhead(kind, [coming, out], inDays(5));
      expect(await available(bought.userId, [coming, out])).toEqual([false, true]);
      expect(await available(other, [out])).toEqual([true]);
      expect((await play({ ...bought, appId: out })).body.forever).toBe(60);
      await expect(play(bought)).rejects.toMatchObject({ code: 'app-not-released' });
      store.clock.turn(5 * day);
      await store.settle();
      expect(await available(bought.userId, [coming, out])).toEqual([true, true]);
    },
  );

  it.each([
    ['bundle', [70, 71], [72, 73]],
    ['package', [74, 75], [76, 77]],
  ] as const)('as part of a %s is refunded like a title from the release on', async (kind, one, two) => {
    const early = await bundleAhead(kind, [...one], null);
    const late = await bundleAhead(kind, [...two], null);
    store.clock.turn(30 * day);
    await store.settle();
    expect(await askBack(early)).toMatchObject({ state: 'done', rule: 'pre-purchase' });
    await changed(two[0], { availability: 'released', releasesAt: null });
    const again = await bundleAhead(kind, [...one], null);
    store.clock.turn(14 * day + 1);
    await store.settle();
    expect(await askBack(late)).toMatchObject({ state: 'waiting', rule: 'too-late' });
    // That was played though not all of it is out.
    await play({ ...again, appId: one[1] }, 2);
    expect(await askBack(again)).toMatchObject({ state: 'waiting', rule: 'played-too-long' });
  });

  it('as a DLC is refunded before the release though its game is played, and counts the play from then on', async () => {
    commerce.offer(80);
    const ahead = { type: 'dlc' as const, parentAppId: 80, availability: 'coming_soon' as const };
    const userId = newId();
    await checkout(commerce.cart(userId, [{ itemId: 80 }], { validUntil: inDays(1) }));
    const buyDlc = async (appId: number) => {
      commerce.offer(appId, { ...ahead, releasesAt: inDays(5) });
      const line = { itemId: appId, isPrePurchase: true, releasesAt: inDays(5) };
      const { body: order } = await checkout(commerce.cart(userId, [line], { validUntil: inDays(1) }));
      return { userId, appId: 80, order };
    };
    const [early, late] = [await buyDlc(81), await buyDlc(82)];
    store.clock.turn(day);
    await play(late, 2);
    expect(await askBack(early)).toMatchObject({ state: 'done', rule: 'pre-purchase' });
    store.clock.turn(5 * day);
    await store.settle();
    await play(late);
    expect(await askBack(late)).toMatchObject({ state: 'done', rule: 'pre-purchase' });
  });

  it('can be had by a key too, which opens nothing before the release', async () => {
    commerce.offer(90, { availability: 'coming_soon', releasesAt: inDays(2) });
    commerce.offer(91);
    const { keys } = (
      await store.as(administrator).purchases.createKeyBatch({
        headers: { 'Idempotency-Key': newId() },
        body: { packageId: 90, appIds: [90, 91], purpose: 'redemption', name: 'Press', worksFrom: null, count: 1 },
      })
    ).body;
    const userId = newId();
    const headers = { 'Idempotency-Key': newId() };
    const { body } = await of(userId).redeemKey({ headers, body: { key: keys[0] ?? '' } });
    expect(body).toMatchObject({ kind: 'key', appIds: [90, 91], isAvailable: false });
    expect((await of(userId).listLibrary({ query: {} })).body.items).toEqual([body]);
    expect(await available(userId, [90, 91])).toEqual([false, true]);
    await expect(play({ userId, appId: 90 })).rejects.toMatchObject({ code: 'app-not-released' });
    await play({ userId, appId: 91 });
    store.clock.turn(2 * day);
    await store.settle();
    expect(await available(userId, [90, 91])).toEqual([true, true]);
    await play({ userId, appId: 90 });
  });

  it('can be given away, and waits for the release with who has accepted it', async () => {
    const recipientId = newId();
    const { userId } = await buyAhead(50, inDays(1), { recipientId });
    const [gift] = (await of(recipientId).listGifts({ query: {} })).body.items;
    await of(recipientId).acceptGift({ path: { giftId: gift?.id ?? '' }, headers: { 'Idempotency-Key': newId() } });
    expect(await ownership({ userId: recipientId, appId: 50 })).toEqual([true, false]);
    store.clock.turn(day);
    await store.settle();
    expect(await ownership({ userId: recipientId, appId: 50 })).toEqual([true, true]);
    expect((await of(userId).getOwnership({ path: { appId: 50 } })).body.ownsApp).toBe(false);
  });
});
