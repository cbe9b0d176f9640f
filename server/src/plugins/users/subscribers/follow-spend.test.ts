import { expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register, signIn } = samplePeople(store);

it('lifts the limit of an account that has spent enough, whatever order the events come in', async () => {
  const { id: userId } = await register('spender');
  const { users: owner } = await signIn('spender');
  const isLimited = async () => (await owner.getOwnAccount({})).body.isLimited;
  const spent = (version: number, amount: number) => ({
    payload: { userId, version, spent: { amount, currency: 'USD' } },
  });
  expect(await isLimited()).toBe(true);
  await store.deliver('purchases.spendChanged', spent(1, 199), spent(2, 600));
  expect(await isLimited()).toBe(false);
  await store.deliver('purchases.spendChanged', spent(1, 199));
  expect(await isLimited()).toBe(false);
  const nobody = { payload: { userId: newId(), version: 1, spent: { amount: 1, currency: 'USD' } } };
  await store.deliver('purchases.spendChanged', spent(3, 100), nobody);
  expect(await isLimited()).toBe(true);
});
