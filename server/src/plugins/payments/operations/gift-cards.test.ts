import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider, logLevel: 'fatal' });
const { database } = store;
const admin = store.as(administrator).payments;
const key = (value = newId()) => ({ 'Idempotency-Key': value });
const refusal = (code: string) => expect.objectContaining({ code });
const of = (userId: string) => store.as(signedIn(userId)).payments;
const issue = async (amount = 2000, currency = 'EUR') =>
  (await admin.issueGiftCard({ headers: key(), body: { amount: { amount, currency } } })).body;
const redeem = (userId: string, code: string) => of(userId).redeemGiftCard({ headers: key(), body: { code } });
/** As when they were kept as long as they are. */
const forgetKeys = () => database.pool.query('delete from idempotency_key');
/** The process ends between what it does at the provider and the answer. */
const setCodeFails = `
  create or replace function no_code() returns trigger language plpgsql as $$ begin raise exception 'it ends here'; end $$;
  create trigger no_code before update of code_hash on gift_card for each row execute function no_code()`;

describe('gift cards', () => {
  it('are put into a wallet once, however the code is typed', async () => {
    const userId = newId();
    const { code, id } = await issue();
    expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    const found = async () => (await of(userId).findGiftCard({ body: { code } })).body;
    expect(await found()).toEqual({ amount: { amount: 2000, currency: 'EUR' }, isRedeemed: false });
    const { body } = await redeem(userId, code.toLowerCase().replaceAll('-', ' '));
    expect(body).toEqual({ balances: [{ currency: 'EUR', balance: 2000, held: 0 }] });
    expect(await found()).toMatchObject({ isRedeemed: true });
    await expect(redeem(newId(), code)).rejects.toEqual(refusal('gift-card-redeemed'));
    expect(await store.audited(id)).toEqual(['payments.giftCardIssued', 'payments.giftCardRedeemed']);
    await expectBooksHold(database);
  });

  it('are credited once though many redeem them at once', async () => {
    const { code } = await issue(700);
    const people = Array.from({ length: 12 }, () => newId());
    const answers = await Promise.allSettled(people.map((userId) => redeem(userId, code)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const balances = await Promise.all(people.map((userId) => balanceOf(database, userId)));
    expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(700);
    await expectBooksHold(database);
  });

  it('are bought by the wallet, and answer the same code to a retry', async () => {
    const userId = newId();
    await fund(database, userId, 1500);
    const headers = key();
    const body = { amount: { amount: 1000, currency: 'EUR' } };
    const bought = await of(userId).buyGiftCard({ headers, body });
    expect((await of(userId).buyGiftCard({ headers, body })).body).toEqual(bought.body);
    expect(await balanceOf(database, userId)).toBe(500);
    await expect(of(userId).buyGiftCard({ headers: key(), body })).rejects.toEqual(refusal('insufficient-funds'));
    const small = { amount: { amount: 499, currency: 'EUR' } };
    await expect(of(userId).buyGiftCard({ headers: key(), body: small })).rejects.toEqual(
      refusal('top-up-out-of-range'),
    );
    const friend = newId();
    await redeem(friend, bought.body.code);
    expect(await balanceOf(database, friend)).toBe(1000);
    await expectBooksHold(database);
  });

  it('are made once by a key that comes again when its answer is forgotten', async () => {
    const userId = newId();
    await fund(database, userId, 2000);
    const body = { amount: { amount: 1000, currency: 'EUR' } };
    const [bought, issued] = [key(), key()];
    const { code } = (await of(userId).buyGiftCard({ headers: bought, body })).body;
    const given = (await admin.issueGiftCard({ headers: issued, body })).body;
    await forgetKeys();
    const reused = refusal('idempotency-key-reused');
    await expect(of(userId).buyGiftCard({ headers: bought, body })).rejects.toEqual(reused);
    await expect(admin.issueGiftCard({ headers: issued, body })).rejects.toEqual(reused);
    expect(await balanceOf(database, userId)).toBe(1000);
    for (const told of [code, given.code]) await redeem(newId(), told);
    await expectBooksHold(database);
  });

  describe('by a method', () => {
    const amount = { amount: 1000, currency: 'EUR' };
    const buy = async (token: string, headers = key(), userId = newId()) => {
      const { body } = await of(userId).addPaymentMethod({ body: { token } });
      const bought = { amount, paymentMethodId: body.id, country: 'DE' };
      return { userId, again: () => of(userId).buyGiftCard({ headers, body: bought }) };
    };

    it('are worth their money when that was captured', async () => {
      const { again } = await buy('tok_card');
      const { body } = await again();
      expect(body.payment).toMatchObject({ purpose: 'gift-card', state: 'succeeded', captured: 1000 });
      expect((await again()).body).toEqual(body);
      const friend = newId();
      await redeem(friend, body.code);
      expect(await balanceOf(database, friend)).toBe(1000);
      await expectBooksHold(database);
    });

    it('are worth nothing when the method was declined', async () => {
      const { body } = await (await buy('tok_card.decline')).again();
      expect(body.payment).toMatchObject({ state: 'failed' });
      await expect(redeem(newId(), body.code)).rejects.toEqual(refusal('gift-card-not-found'));
      await expectBooksHold(database);
    });

    it('get their money later when the provider answers later', async () => {
      const { body } = await (await buy('tok_card.lost-capture')).again();
      store.clock.turn(1_200_000);
      await store.settle();
      await redeem(newId(), body.code);
      await expectBooksHold(database);
    });

    it('are had by a retry, though the first attempt has lost its answer and the method is gone', async () => {
      const { userId, again } = await buy('tok_card');
      await database.pool.query(setCodeFails);
      await expect(again()).rejects.toEqual(refusal('internal-error'));
      await database.pool.query('drop trigger no_code on gift_card');
      const own = of(userId);
      const [method] = (await own.listPaymentMethods({ query: {} })).body.items;
      await own.removePaymentMethod({ path: { methodId: method?.id ?? '' } });
      const { body } = await again();
      expect(body.payment).toMatchObject({ state: 'succeeded', captured: 1000 });
      await redeem(newId(), body.code);
      await expectBooksHold(database);
    });

    it('keep the code that was told when their key comes again after its answer is forgotten', async () => {
      const { userId, again } = await buy('tok_card');
      const { body } = await again();
      await forgetKeys();
      await expect(again()).rejects.toEqual(refusal('idempotency-key-reused'));
      await redeem(newId(), body.code);
      await forgetKeys();
      await expect(again()).rejects.toEqual(refusal('idempotency-key-reused'));
      expect((await of(userId).listPayments({ query: {} })).body.items).toHaveLength(1);
      await expectBooksHold(database);
    });

    it('need the country, and a method of the buyer', async () => {
      const userId = newId();
      const { body: method } = await of(userId).addPaymentMethod({ body: { token: 'tok_card' } });
      const incomplete = of(userId).buyGiftCard({ headers: key(), body: { amount, paymentMethodId: method.id } });
      await expect(incomplete).rejects.toEqual(refusal('invalid-payment-split'));
      const body = { amount, paymentMethodId: method.id, country: 'DE' };
      const foreign = of(newId()).buyGiftCard({ headers: key(), body });
      await expect(foreign).rejects.toEqual(refusal('payment-method-not-found'));
    });
  });

  it('are not there for a guessed code, and keep no code that could be read', async () => {
    await expect(redeem(newId(), 'AAAA-BBBB-CCCC-DDDD')).rejects.toEqual(refusal('gift-card-not-found'));
    await expect(of(newId()).findGiftCard({ body: { code: 'AAAA-BBBB-CCCC-DDDD' } })).rejects.toEqual(
      refusal('gift-card-not-found'),
    );
    const { code } = await issue();
    const { rows } = await database.pool.query(
      'select g::text as card from gift_card g union select k::text from idempotency_key k',
    );
    expect(rows.some(({ card }) => card.includes(code))).toBe(false);
  });
});
