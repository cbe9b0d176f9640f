import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, introspect, mailTo, register, signIn, spend } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });
const signUp = async (account: string) => {
  const { id } = await register(account);
  await spend(id);
  return signIn(account);
};

describe("an account's Web API key", () => {
  it('is one, in the form of the Steam Web API, shown once and ended at once', async () => {
    const { users: alice, userId } = await signUp('alice');
    await expect(alice.getWebApiKey({})).rejects.toEqual(refusal('api-key-not-found'));
    await expect(alice.revokeWebApiKey({})).rejects.toEqual(refusal('api-key-not-found'));
    const { status, body } = await alice.createWebApiKey({ body: { password, domain: 'tracker.example.com' } });
    expect(status).toBe(201);
    expect(body.key).toMatch(/^[0-9A-F]{32}$/);
    expect(await introspect(body.key.toLowerCase())).toMatchObject({ active: true, userId, scopes: ['web-api'] });
    await expect(alice.createWebApiKey({ body: { password: 'not the password', domain: 'x' } })).rejects.toEqual(
      refusal('wrong-password'),
    );
    const { key, ...shown } = body;
    expect((await alice.getWebApiKey({})).body).toEqual({ ...shown, lastUsedAt: '2026-11-22T12:00:00.000Z' });
    await expect(alice.createWebApiKey({ body: { password, domain: 'x' } })).rejects.toEqual(
      refusal('web-api-key-exists'),
    );
    expect((await alice.listApiKeys({ query: {} })).body.items).toEqual([]);
    expect((await alice.revokeWebApiKey({})).status).toBe(204);
    expect(await introspect(key)).toMatchObject({ active: false });
    expect((await alice.createWebApiKey({ body: { password, domain: 'x' } })).status).toBe(201);
  });
});

describe('a limited account', () => {
  it('can make none before it has spent enough: 403 account-limited', async () => {
    const { id } = await register('bob');
    const { users: bob } = await signIn('bob');
    const isLimited = async () => {
      const [own, shown] = [await bob.getOwnAccount({}), await anybody.getUser({ path: { id } })];
      expect(own.body.isLimited).toBe(shown.body.isLimited);
      return own.body.isLimited;
    };
    const make = () => bob.createWebApiKey({ body: { password, domain: 'x' } });
    await spend(id, 499);
    expect(await isLimited()).toBe(true);
    const detail = 'The account has spent 4.99 USD; this store asks for 5.00 USD.';
    await expect(make()).rejects.toMatchObject({ code: 'account-limited', detail });
    const { body } = await spend(id, 500);
    expect(body).toMatchObject({ id, isLimited: false, spent: { amount: 500, currency: 'USD' } });
    expect(await isLimited()).toBe(false);
    expect((await make()).status).toBe(201);
    expect((await mailTo('bob@example.com')).at(-1)?.subject).toBe('An API key was made for your account');
    expect((await store.audited(id)).filter((action) => action === 'users.spendSet')).toHaveLength(2);
    await expect(spend('0193f4a2-7c1d-7b6e-9a53-000000000000')).rejects.toEqual(refusal('account-not-found'));
  });

  it('may make other keys', async () => {
    await register('carol');
    const { users: carol } = await signIn('carol');
    expect((await carol.createApiKey({ body: { password, name: 'one', scopes: ['*'] } })).status).toBe(201);
  });
});
