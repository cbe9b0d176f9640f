import { describe, expect, it } from '@jest/globals';
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
const play = ({ userId, appId }: Bought) =>
  of(userId).recordPlaySession({
    headers: { 'Idempotency-Key': newId() },
    body: {
      appId,
      platform: 'linux',
      startedAt: new Date(store.clock.now().getTime() - 3_600_000).toISOString(),
      minutes: 60,
    },
  });
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
