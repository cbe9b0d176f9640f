import { afterEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { buyersIn, type Told } from '../../harness/commerce/buyers.ts';
import { startCommerce } from '../../harness/commerce/start-commerce.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';

const provider = await startProviderUnderTest();
const store = await startCommerce(provider);
const { sells, buyer, credit, cartOf, checkout, insist, ordersOf, balanceOf, ownedBy, comesToRest } = buyersIn(store);
await sells(400, 420, 620);
afterEach(async () => {
  await comesToRest();
  await store.expectSound();
});

const codeOf = (told: Told) => ('code' in told ? told.code : 'bought');
const captures = (orderId: string) =>
  provider.journalOf(`order:${orderId}`).filter(({ type }) => type === 'captured').length;

describe('one Idempotency-Key (R5)', () => {
  it.each([[{ wallet: 5000 }], [{ wallet: 300, token: 'tok_card.webhook-late' }]])(
    'buys once though it comes 20 times at once, with %j',
    async (means) => {
      const who = await buyer(means);
      const cart = await cartOf(who, 620, 400);
      const attempt = newId();
      const all = await Promise.all(Array.from({ length: 20 }, () => checkout(who, cart, attempt)));
      const last = await insist(who, cart, attempt);
      const order = 'order' in last ? last.order : null;
      expect(order).toMatchObject({ state: 'fulfilled', total: 1998 });
      for (const told of all) {
        expect([{ order }, { code: 'idempotency-key-in-flight' }]).toContainEqual(told);
      }
      expect(await ordersOf(who)).toEqual([order]);
      expect(await ownedBy(who)).toEqual([400, 620]);
      expect(await balanceOf(who)).toBe('token' in means ? 0 : 5000 - 1998);
      expect(captures(order?.id ?? '')).toBe('token' in means ? 1 : 0);
    },
  );

  it('does not stand for another body, not even when both come at once', async () => {
    const who = await buyer({ wallet: 5000 });
    const [cart, attempt] = [await cartOf(who, 620), newId()];
    const other = { ...cart, total: 1 };
    const codes = (await Promise.all([checkout(who, cart, attempt), checkout(who, other, attempt)])).map(codeOf);
    // Whichever was first has the key; the other one learns so, or that the first is at work.
    const refusals = ['idempotency-key-reused', 'idempotency-key-in-flight'];
    expect(codes.filter((code) => !refusals.includes(code))).toHaveLength(1);
    const isBought = codes[0] === 'bought';
    expect(codeOf(await checkout(who, cart, attempt))).toBe(isBought ? 'bought' : 'idempotency-key-reused');
    expect(codeOf(await checkout(who, other, attempt))).toBe(isBought ? 'idempotency-key-reused' : 'price-changed');
    expect(await ordersOf(who)).toHaveLength(isBought ? 1 : 0);
  });
});

describe('one cart (R5)', () => {
  it('becomes one order under two keys at once', async () => {
    const who = await buyer({ wallet: 5000 });
    const cart = await cartOf(who, 620);
    const all = await Promise.all(Array.from({ length: 5 }, () => checkout(who, cart)));
    expect(all.map(codeOf).toSorted()).toEqual(['bought', ...Array.from({ length: 4 }, () => 'cart-already-ordered')]);
    expect(await ordersOf(who)).toHaveLength(1);
    expect(await balanceOf(who)).toBe(5000 - 999);
  });

  it('is sold again after its payment was declined, under another key', async () => {
    const who = await buyer({ wallet: 900 });
    const [cart, attempt] = [await cartOf(who, 620), newId()];
    expect(await checkout(who, cart, attempt)).toEqual({ code: 'payment-declined' });
    expect(await checkout(who, cart, attempt)).toEqual({ code: 'payment-declined' });
    await credit(who.userId, 99);
    expect(await checkout(who, cart, attempt)).toEqual({ code: 'payment-declined' });
    expect(codeOf(await checkout(who, cart))).toBe('bought');
    expect(await balanceOf(who)).toBe(0);
  });
});
