import { expect, it } from '@jest/globals';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const reconcile = async () => (await store.as(administrator).payments.reconcile({})).body;

const topUp = async () => {
  const own = store.as(signedIn()).payments;
  const { body } = await own.addPaymentMethod({ body: { token: 'tok_card.webhook-late' } });
  const amount = { amount: 2500, currency: 'EUR' };
  const headers = { 'Idempotency-Key': newId() };
  return (await own.topUp({ headers, body: { amount, paymentMethodId: body.id, country: 'DE' } })).body;
};

it('finds what the books of provider and store differ in', async () => {
  const { id } = await topUp();
  await topUp();
  expect(await reconcile()).toEqual({ compared: 2, differences: [], found: 0 });

  // Captured at the provider, and unknown here.
  await provider.control('charges', { reference: 'order:unknown', amount: 700, currency: 'EUR', token: 'tok_card' });
  await provider.control('captures', { reference: 'order:unknown' });
  const [captured] = provider.journalOf('order:unknown').filter(({ type }) => type === 'captured');
  const missing = { kind: 'missing-in-store', eventId: captured?.id, type: 'captured', provider: 700, store: null };
  expect(await reconcile()).toMatchObject({ compared: 3, found: 1, differences: [missing] });

  // Known here with another amount, and known only here.
  const insert = `insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, at)
    values ($1, $2, 'captured', $3, 'test', $4, 'succeeded', now())`;
  await store.database.pool.query(insert, [newId(), id, 699, captured?.id]);
  await store.database.pool.query(insert, [newId(), id, 5, 'evt_of_nobody']);
  expect(await reconcile()).toMatchObject({
    found: 2,
    differences: [
      { kind: 'other-amount', eventId: captured?.id, provider: 700, store: 699 },
      { kind: 'missing-at-provider', eventId: 'evt_of_nobody', provider: null, store: 5 },
    ],
  });
});
