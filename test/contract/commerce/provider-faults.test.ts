import { afterEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { RawBody } from '../../../server/src/kernel/plugin/operation.ts';
import { anonymous } from '../../../server/src/kernel/sessions/principal.ts';
import { buyersIn } from '../../harness/commerce/buyers.ts';
import { startCommerce } from '../../harness/commerce/start-commerce.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';

const provider = await startProviderUnderTest();
const store = await startCommerce(provider);
const { own, sells, buyer, cartOf, checkout, insist, ordersOf, balanceOf, ownedBy, comesToRest } = buyersIn(store);
await sells(620);
provider.onWebhook = ({ body, signature }) =>
  store.as(anonymous).payments.receiveWebhook({
    path: { provider: 'test' },
    headers: { 'Webhook-Signature': signature },
    body: new RawBody('application/vnd.steam-clone.webhook', body),
  });
afterEach(async () => {
  await store.expectSound();
});

const booked = (orderId: string, type: string) =>
  provider.journalOf(`order:${orderId}`).filter((entry) => entry.type === type);

async function expectBoughtOnce(who: Awaited<ReturnType<typeof buyer>>) {
  const [order, ...more] = await ordersOf(who);
  expect({ state: order?.state, refunded: order?.refunded, more }).toEqual({
    state: 'fulfilled',
    refunded: 0,
    more: [],
  });
  expect(booked(order?.id ?? '', 'captured').map(({ amount }) => amount)).toEqual([699]);
  expect(booked(order?.id ?? '', 'refunded')).toEqual([]);
  expect(await balanceOf(who)).toBe(0);
  expect(await ownedBy(who)).toEqual([620]);
  return order;
}

describe('an order is captured once and not refunded (R6)', () => {
  it.each([
    ['lost-authorise'],
    ['lost-before-capture'],
    ['lost-capture'],
    ['lost-capture.webhook-late'],
    ['webhook-early'],
    ['lost-capture.webhook-early'],
    ['webhook-five'],
    ['webhook-reordered'],
    ['lost-authorise.lost-before-capture.lost-capture.webhook-five'],
  ])('when the provider does %s', async (behaviour) => {
    const who = await buyer({ wallet: 300, token: `tok_card.${behaviour}` });
    const [cart, attempt] = [await cartOf(who, 620), newId()];
    await checkout(who, cart, attempt);
    // The one who hears nothing asks again; meanwhile the provider tells by itself.
    await Promise.all([insist(who, cart, attempt), provider.control('flush', {}), store.settle()]);
    await provider.control('flush', {});
    await comesToRest();
    const order = await expectBoughtOnce(who);
    expect(await insist(who, cart, attempt)).toMatchObject({ order: { id: order?.id } });
  });
});

describe('a refund is made once (R6)', () => {
  it.each([['webhook-late'], ['lost-refund'], ['lost-refund.webhook-five']])(
    'with %s, however often it is asked for',
    async (behaviour) => {
      const who = await buyer({ wallet: 300, token: `tok_card.${behaviour}` });
      await insist(who, await cartOf(who, 620), newId());
      await comesToRest();
      const order = await expectBoughtOnce(who);
      const { lines = [] } = order ?? {};
      const ask = (key: string) =>
        own(who).purchases.requestRefund({
          path: { orderId: order?.id ?? '' },
          headers: { 'Idempotency-Key': key },
          body: { lineIds: lines.map(({ lineId }) => lineId) },
        });
      const key = newId();
      await Promise.allSettled([ask(key), ask(key), ask(newId())]);
      await comesToRest();
      await provider.control('flush', {});
      await comesToRest();
      expect(booked(order?.id ?? '', 'refunded').map(({ amount }) => amount)).toEqual([699]);
      expect(await balanceOf(who)).toBe(300);
      expect(await ownedBy(who)).toEqual([]);
      expect((await ordersOf(who))[0]).toMatchObject({ state: 'refunded', refunded: 999 });
    },
  );
});
