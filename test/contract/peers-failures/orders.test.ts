import { afterEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { buyersIn } from '../../harness/commerce/buyers.ts';
import { ProcessCrashed, startCommerce } from '../../harness/commerce/start-commerce.ts';
import { eventually } from '../../harness/eventually.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';

const provider = await startProviderUnderTest();
const store = await startCommerce(provider);
const { own, sells, keysOf, buyer, cartOf, checkout, insist, ordersOf, ownedBy, comesToRest } = buyersIn(store);
await sells(400, 620);
afterEach(async () => {
  await comesToRest();
  await store.expectSound();
});

const booked = (orderId: string) =>
  provider.journalOf(`order:${orderId}`).flatMap(({ type, amount }) => (type === 'authorised' ? [] : [[type, amount]]));
const eventsOf = (userId: string) =>
  store.rows('purchases', `select name from outbox where payload ->> 'userId' = $1 order by id`, [userId]);
describe('failures that peers shipped', () => {
  it('concurrent captures that refunded good orders', async () => {
    const who = await buyer({ token: 'tok_card.lost-capture.webhook-late' });
    const [cart, attempt] = [await cartOf(who, 620), newId()];
    // The buyer asks again and again, and due work takes the payment for abandoned, while the first request captures.
    store.clock.turn(120_000);
    await Promise.all([
      ...Array.from({ length: 6 }, () => insist(who, cart, attempt)),
      ...Array.from({ length: 3 }, async () => {
        store.clock.turn(120_000);
        await store.settle();
      }),
    ]);
    await comesToRest();
    const [order] = await ordersOf(who);
    expect(order).toMatchObject({ state: 'fulfilled', refunded: 0 });
    expect(booked(order?.id ?? '')).toEqual([['captured', 999]]);
    expect(await ownedBy(who)).toEqual([620]);
  });

  it('a retried refund with a fresh provider key (double refund)', async () => {
    const who = await buyer({ token: 'tok_card.lost-refund.webhook-late' });
    // Of one line of two, so that the provider has money left for a second one.
    const told = await insist(who, await cartOf(who, 620, 400), newId());
    const { id: orderId = '', lines = [] } = 'order' in told ? told.order : {};
    const body = { lineIds: lines.slice(0, 1).map(({ lineId }) => lineId) };
    const askBack = (key: string) =>
      own(who).purchases.requestRefund({ path: { orderId }, headers: { 'Idempotency-Key': key }, body });
    const key = newId();
    await askBack(key);
    await askBack(key);
    await askBack(newId()).catch(() => {});
    await comesToRest();
    expect(booked(orderId)).toEqual([
      ['captured', 1998],
      ['refunded', 999],
    ]);
    expect(await ordersOf(who)).toMatchObject([{ state: 'partially-refunded', refunded: 999 }]);
  });

  it('the last unit sold twice with an orphaned order', async () => {
    await keysOf(400, 1);
    const people = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const who = await buyer({ wallet: 1_000 });
        return { who, cart: await cartOf(who, 400) };
      }),
    );
    // Somebody holds the key until several want it, so that they do meet.
    await store.rows('purchases', 'begin');
    await store.rows('purchases', 'select from product_key where package_id = 2000000400 for update');
    const buying = people.map(({ who, cart }) => insist(who, cart, newId()));
    await eventually(async () => {
      await store.rows('purchases', 'select pg_stat_clear_snapshot()');
      const waiting = await store.rows(
        'purchases',
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
      expect(waiting.length).toBeGreaterThan(1);
    });
    await store.rows('purchases', 'rollback');
    const all = await Promise.all(buying);
    expect(all.filter((told) => 'order' in told)).toHaveLength(1);
    const orders = await Promise.all(people.map(({ who }) => ordersOf(who)));
    expect(orders.flat()).toHaveLength(1);
    expect((await Promise.all(people.map(({ who }) => ownedBy(who)))).flat()).toEqual([400]);
  });

  it('an event lost when the process died between commit and publish', async () => {
    const who = await buyer({ wallet: 1_000 });
    const cart = await cartOf(who, 620);
    await store.settle();
    store.watch({ edge: 'purchases publishes to shopping', moment: 'before', fault: 'crash' });
    const attempt = newId();
    await expect(checkout(who, cart, attempt).then(() => store.settle())).rejects.toThrow(ProcessCrashed);
    const ofCart = () => store.rows('shopping', 'select state from cart where id = $1', [cart.id]);
    expect(await ofCart()).toEqual([{ state: 'open' }]);
    await store.restart();
    expect(await insist(who, cart, attempt)).toMatchObject({ order: { state: 'fulfilled' } });
    await store.settle();
    expect(await ofCart()).toEqual([{ state: 'ordered' }]);
  });

  it('events emitted for a rolled-back workflow', async () => {
    const who = await buyer({ wallet: 1_000 });
    const cart = await cartOf(who, 620);
    await store.settle();
    store.watch({ edge: 'purchases commits insertOrder', moment: 'before', fault: 'error' });
    expect(await checkout(who, cart)).toEqual({ code: 'unavailable' });
    expect(store.wasStruck).toBe(true);
    await comesToRest();
    expect(await eventsOf(who.userId)).toEqual([]);
    expect(await ordersOf(who)).toEqual([]);
    expect((await own(who).shopping.getCart({})).body.lines).toHaveLength(1);
  });
});
