import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventPayloads } from '@steam-clone/spec';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { ratedCurrencies } from '@steam-clone/spec/reference-rates';
import { currencyOf, priceRegions } from '@steam-clone/spec/price-regions';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { listTopSellers } = store.as(anonymous).catalog;
const hour = 3_600_000;
/** Of a ranking to the next. */
const interval = 300_000;

const paid = 'purchases.orderPaid';
type Line = EventPayloads[typeof paid]['lines'][number];

/** Of an order that was paid some hours ago. */
function order(hoursAgo: number, lines: Record<number, number>, currency = 'USD') {
  const payload: EventPayloads[typeof paid] = {
    orderId: newId(),
    version: 1,
    userId: newId(),
    paidAt: new Date(store.clock.now().getTime() - hoursAgo * hour).toISOString(),
    currency,
    lines: Object.entries(lines).map(([appId, amount]): Line => ({
      appId: Number(appId),
      priceRegion: 'USD',
      amount,
      quantity: 1,
    })),
  };
  return { id: newId(), payload };
}

async function ranking(): Promise<number[]> {
  store.clock.turn(interval);
  return currentRanking();
}

async function currentRanking(): Promise<number[]> {
  await store.settle();
  return (await listTopSellers({})).body.items.map(({ appId }) => appId);
}

describe('top sellers', () => {
  beforeEach(async () => {
    const games = [1, 2, 3, 4].map((appId) => ({ appId, name: `App ${appId}` }));
    await store.as(administrator).catalog.importGames({ body: { games } });
    await store.database.pool.query('truncate sales_hour');
    // Away from the edges of an hour, on which it would depend what counts.
    const now = store.clock.now().getTime();
    store.clock.turn(hour + hour / 2 - (now % hour));
  });

  it('are ranked by 24 hours of revenue, of which the last three count twice', async () => {
    await store.deliver(
      paid,
      // 1: 1,000 + 500 = 1,500; 2: 2 x 800 = 1,600; 3: 2 x 100 + 1,300 = 1,500, behind 1 by its number.
      order(10, { 1: 1_000, 3: 1_300 }),
      order(20, { 1: 500 }),
      order(2, { 2: 500 }),
      order(0.2, { 2: 300, 3: 100 }),
      // Too long ago, and free.
      order(25, { 4: 100_000 }),
      order(1, { 4: 0 }),
    );
    expect(await ranking()).toEqual([2, 1, 3]);
    const { rows } = await store.database.pool.query('select score::integer from top_seller order by place');
    expect(rows.map(({ score }) => score)).toEqual([1_600, 1_500, 1_500]);
  });

  it('are ranked anew as time passes, and sales are forgotten after two days', async () => {
    await store.deliver(paid, order(1, { 1: 1_000 }), order(5, { 2: 1_500 }));
    expect(await ranking()).toEqual([1, 2]);
    // Both count once.
    store.clock.turn(3 * hour);
    expect(await ranking()).toEqual([2, 1]);
    store.clock.turn(16 * hour);
    expect(await ranking()).toEqual([1]);
    store.clock.turn(30 * hour);
    expect(await ranking()).toEqual([]);
    expect((await store.database.pool.query('select from sales_hour')).rowCount).toBe(0);
  });

  it('change every five minutes, not at once', async () => {
    expect(await ranking()).toEqual([]);
    await store.deliver(paid, order(0, { 1: 100 }));
    expect(await currentRanking()).toEqual([]);
    store.clock.turn(interval);
    expect(await currentRanking()).toEqual([1]);
  });

  it('count an event once, however often it comes', async () => {
    const [first, second] = [order(1, { 1: 300 }), order(1, { 1: 400 })];
    await store.deliver(paid, first, second);
    await store.deliver(paid, second);
    await store.deliver(paid, first, second, order(1, { 1: 50 }));
    const { rows } = await store.database.pool.query('select revenue::integer from sales_hour');
    expect(rows).toEqual([{ revenue: 750 }]);
  });

  it('are compared in US dollars by rates for ranking alone', async () => {
    // 10,000 yen, whose amounts are in hundredths too, are some 68 dollars.
    await store.deliver(paid, order(1, { 1: 1_000_000 }, 'JPY'), order(1, { 2: 7_000 }), order(1, { 3: 6_000 }, 'EUR'));
    expect(await ranking()).toEqual([2, 1, 3]);
    for (const region of priceRegions) expect(ratedCurrencies).toContain(currencyOf(region));
  });

  it('leave out delisted games, and are read page by page', async () => {
    await store.deliver(paid, order(1, { 1: 400, 2: 300, 3: 200, 4: 100 }));
    expect(await ranking()).toEqual([1, 2, 3, 4]);
    await store.as(administrator).catalog.delistGame({ path: { id: '2' } });
    const first = (await listTopSellers({ query: { limit: 2 } })).body;
    expect(first.items.map(({ appId }) => appId)).toEqual([1, 3]);
    const second = (await listTopSellers({ query: { limit: 2, cursor: first.nextCursor ?? '' } })).body;
    expect([second.items.map(({ appId }) => appId), second.nextCursor]).toEqual([[4], null]);
  });
});
