import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { personalData } from '../personal-data.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const withoutProvider = await startPluginUnderTest(payments);
const refusal = (code: string) => expect.objectContaining({ code });
const somebody = () => {
  const userId = newId();
  return { userId, own: store.as(signedIn(userId)).payments };
};
type Own = ReturnType<typeof somebody>['own'];
const add = async (own: Own, token = 'tok_card') => (await own.addPaymentMethod({ body: { token } })).body;

describe('payment methods', () => {
  it('are stored by token; the first is the default', async () => {
    const { own, userId } = somebody();
    const card = await add(own);
    expect(card).toMatchObject({ kind: 'card', label: 'Test card', lastFour: '4242', isDefault: true });
    const account = await add(own, 'tok_paypal.redirect');
    expect(account).toMatchObject({ kind: 'redirect', lastFour: null, isDefault: false });
    expect((await own.listPaymentMethods({})).body.items).toEqual([card, account]);
    const { body } = await own.setDefaultPaymentMethod({ path: { methodId: account.id } });
    expect(body).toEqual({ ...account, isDefault: true });
    await own.removePaymentMethod({ path: { methodId: card.id } });
    expect((await own.listPaymentMethods({})).body.items).toEqual([{ ...account, isDefault: true }]);
    const exported = await personalData.export(userId, store.database.fork());
    expect(exported['paymentMethods']).toMatchObject([{ kind: 'card' }, { kind: 'redirect' }]);
    await personalData.erase(userId, store.database.fork());
    expect((await own.listPaymentMethods({})).body.items).toEqual([]);
  });

  it('always have a default, the newest after it was removed', async () => {
    const { own } = somebody();
    const cards = [await add(own), await add(own), await add(own)];
    const remove = (index: number) => own.removePaymentMethod({ path: { methodId: cards[index]?.id ?? '' } });
    const defaults = async () =>
      (await own.listPaymentMethods({})).body.items.filter(({ isDefault }) => isDefault).map(({ id }) => id);
    await remove(0);
    expect(await defaults()).toEqual([cards[2]?.id]);
    await remove(1);
    expect(await defaults()).toEqual([cards[2]?.id]);
    await remove(2);
    expect(await defaults()).toEqual([]);
    expect(await add(own)).toMatchObject({ isDefault: true });
  });

  it("are nobody else's", async () => {
    const { own } = somebody();
    const { id: methodId } = await add(own);
    const other = somebody().own;
    const missing = refusal('payment-method-not-found');
    await expect(other.setDefaultPaymentMethod({ path: { methodId } })).rejects.toEqual(missing);
    await expect(other.removePaymentMethod({ path: { methodId } })).rejects.toEqual(missing);
    expect((await other.listPaymentMethods({})).body.items).toEqual([]);
  });

  it('are refused by the number of a card, by an unknown token, and when there are 20', async () => {
    const { own } = somebody();
    await expect(add(own, '4242 4242 4242 4242')).rejects.toEqual(refusal('card-number-in-request'));
    await expect(add(own, 'tok_nothing')).rejects.toEqual(refusal('unknown-payment-token'));
    for (let n = 0; n < 20; n++) await add(own);
    await expect(add(own)).rejects.toEqual(refusal('too-many-payment-methods'));
  });

  it('have one default and are 20 at most, whoever asks together', async () => {
    const { own } = somebody();
    const cards = await Promise.all(Array.from({ length: 6 }, () => add(own)));
    const defaults = async () => (await own.listPaymentMethods({})).body.items.filter(({ isDefault }) => isDefault);
    expect(cards.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(await defaults()).toHaveLength(1);
    await Promise.all(cards.map(({ id }) => own.setDefaultPaymentMethod({ path: { methodId: id } })));
    expect(await defaults()).toHaveLength(1);
    const added = await Promise.allSettled(Array.from({ length: 18 }, () => add(own)));
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(14);
    expect((await own.listPaymentMethods({})).body.items).toHaveLength(20);
  });

  it('need a provider', async () => {
    const own = withoutProvider.as(signedIn()).payments;
    await expect(add(own)).rejects.toEqual(refusal('no-payment-provider'));
  });
});

describe('payments.topUp', () => {
  const topUp = (own: Own, paymentMethodId: string, amount: number, currency = 'EUR', headers = newId()) =>
    own.topUp({
      headers: { 'Idempotency-Key': headers },
      body: { amount: { amount, currency }, paymentMethodId, country: 'DE' },
    });

  it('puts money into the wallet, once for a key', async () => {
    const { own, userId } = somebody();
    const { id } = await add(own, 'tok_card.lost-capture');
    const key = newId();
    const { status, body } = await topUp(own, id, 2500, 'EUR', key);
    expect(status).toBe(201);
    expect((await topUp(own, id, 2500, 'EUR', key)).body).toEqual(body);
    store.clock.turn(600_000);
    await store.settle();
    const { body: settled } = await own.getPayment({ path: { paymentId: body.id } });
    expect(settled).toMatchObject({ purpose: 'top-up', state: 'succeeded', captured: 2500, orderId: null });
    expect(await balanceOf(store.database, userId)).toBe(2500);
    const { items } = (await own.listTransactions({ query: {} })).body;
    expect(items).toMatchObject([{ kind: 'top-up', amount: 2500, paymentId: body.id }]);
    await expect(somebody().own.getPayment({ path: { paymentId: body.id } })).rejects.toEqual(
      refusal('payment-not-found'),
    );
    await expectBooksHold(store.database);
  });

  it("is by the caller's own methods", async () => {
    const { id } = await add(somebody().own);
    const { own, userId } = somebody();
    await expect(topUp(own, id, 500)).rejects.toEqual(refusal('payment-method-not-found'));
    const mine = await add(own);
    await own.removePaymentMethod({ path: { methodId: mine.id } });
    await expect(topUp(own, mine.id, 500)).rejects.toEqual(refusal('payment-method-not-found'));
    await expect(own.removePaymentMethod({ path: { methodId: mine.id } })).rejects.toEqual(
      refusal('payment-method-not-found'),
    );
    expect((await own.listPayments({ query: {} })).body.items).toEqual([]);
    expect(await balanceOf(store.database, userId)).toBe(0);
  });

  it.each([[-500], [0], [1.5], [200_000_000_001]])('takes no %d', async (amount) => {
    const { own } = somebody();
    await expect(topUp(own, newId(), amount)).rejects.toEqual(refusal('invalid-request'));
  });

  it('is among the payments of its owner, newest first', async () => {
    const { own } = somebody();
    const { id } = await add(own);
    const [first, second] = [(await topUp(own, id, 500)).body, (await topUp(own, id, 700)).body];
    const page = (await own.listPayments({ query: { limit: 1 } })).body;
    expect(page.items).toEqual([second]);
    const rest = await own.listPayments({ query: { limit: 1, cursor: String(page.nextCursor) } });
    expect(rest.body).toEqual({ items: [first], nextCursor: null });
    expect((await somebody().own.listPayments({ query: {} })).body.items).toEqual([]);
  });

  it('tells a decline by the state of the payment', async () => {
    const { own, userId } = somebody();
    const { id } = await add(own, 'tok_card.decline');
    expect((await topUp(own, id, 500)).body).toMatchObject({ state: 'failed', declineCode: 'declined' });
    expect(await balanceOf(store.database, userId)).toBe(0);
  });

  it.each([
    [499, 'USD'],
    [10_001, 'USD'],
    [74_999, 'JPY'],
    [5_000, 'XAU'],
  ])('refuses %d %s', async (amount, currency) => {
    const { own } = somebody();
    await expect(topUp(own, newId(), amount, currency)).rejects.toEqual(refusal('top-up-out-of-range'));
  });

  it.each([
    [500, 'USD'],
    [10_000, 'EUR'],
    [75_000, 'JPY'],
  ])('takes %d %s', async (amount, currency) => {
    const { own, userId } = somebody();
    expect((await topUp(own, (await add(own)).id, amount, currency)).body).toMatchObject({ state: 'succeeded' });
    expect(await balanceOf(store.database, userId, currency)).toBe(amount);
  });
});
