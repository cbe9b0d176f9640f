import { describe, expect, it } from '@jest/globals';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
commerce.offer(620);

const play = (userId: string, changes: object = {}, key = newId()) =>
  of(userId).recordPlaySession({
    headers: { 'Idempotency-Key': key },
    body: { appId: 620, platform: 'linux', startedAt: '2026-11-22T10:00:00.000Z', minutes: 30, ...changes },
  });
const owner = async () => {
  const userId = newId();
  const { body } = await checkout(commerce.cart(userId, [{ itemId: 620 }, { itemId: 400 }]));
  return { userId, order: body };
};

describe('the time of play', () => {
  it('is summed up for ever, for two weeks and by platform', async () => {
    const { userId } = await owner();
    await play(userId, { startedAt: '2026-11-01T10:00:00.000Z', platform: 'windows', minutes: 100 });
    const key = newId();
    const { body } = await play(userId, {}, key);
    expect(body).toEqual({
      appId: 620,
      forever: 130,
      lastTwoWeeks: 30,
      windows: 100,
      mac: 0,
      linux: 30,
      deck: 0,
      lastPlayedAt: '2026-11-22T10:30:00.000Z',
    });
    expect((await play(userId, {}, key)).body.forever).toBe(130);
    await play(userId, { appId: 400, minutes: 1 });
    const { items, nextCursor } = (await of(userId).listPlaytime({ query: { limit: 1 } })).body;
    expect(items.map(({ appId, forever }) => [appId, forever])).toEqual([[400, 1]]);
    const rest = await of(userId).listPlaytime({ query: { limit: 1, cursor: nextCursor ?? '' } });
    expect(rest.body).toEqual({ items: [body], nextCursor: null });
  });

  it('is neither of what is not owned nor of what is still to come', async () => {
    const { userId } = await owner();
    await expect(play(userId, { appId: 10 })).rejects.toMatchObject({ code: 'app-not-owned' });
    const late = play(userId, { startedAt: '2026-11-22T11:30:01.000Z' });
    await expect(late).rejects.toMatchObject({ code: 'play-not-over' });
    expect((await of(userId).listPlaytime({ query: {} })).body.items).toEqual([]);
  });

  it('counts once, however often it is told and by how many at once', async () => {
    const { userId } = await owner();
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => play(userId)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const startedAt of ['09:31', '10:29']) {
      const again = play(userId, { startedAt: `2026-11-22T${startedAt}:00.000Z` });
      await expect(again).rejects.toMatchObject({ code: 'play-recorded' });
    }
    await play(userId, { startedAt: '2026-11-22T09:30:00.000Z' });
    expect((await play(userId, { startedAt: '2026-11-22T10:30:00.000Z' })).body.forever).toBe(90);
    expect((await play(userId, { appId: 400 })).body.forever).toBe(30);
  });

  it('decides about a refund', async () => {
    const { userId, order } = await owner();
    await play(userId, { minutes: 119 });
    const refund = (index: number) =>
      of(userId).requestRefund({
        path: { orderId: order.id },
        headers: { 'Idempotency-Key': newId() },
        body: { lineIds: [order.lines[index]?.lineId ?? ''] },
      });
    expect((await refund(1)).body.state).toBe('done');
    await play(userId, { startedAt: '2026-11-22T11:59:00.000Z', minutes: 1 });
    expect((await refund(0)).body).toMatchObject({ state: 'waiting', rule: 'played-too-long' });
  });
});
