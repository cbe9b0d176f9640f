import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { giveSecondFactor, introspect, mailTo, register, signIn, spend } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });
const signUp = async (account: string) => {
  await register(account);
  return signIn(account);
};

describe('users.createApiKey', () => {
  it('answers a key that speaks for the caller within its scopes, and keeps only its hash', async () => {
    const { users: alice, userId } = await signUp('alice');
    const { status, body } = await alice.createApiKey({
      body: { password, name: 'tracker', scopes: ['account.read'] },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'tracker', hint: body.key.slice(0, 8), expiresAt: null, lastUsedAt: null });
    expect(await introspect(body.key)).toEqual({
      active: true,
      userId,
      roles: ['player'],
      scopes: ['account.read'],
      sessionId: body.id,
      expiresAt: null,
    });
    const { rows } = await store.database.pool.query('select json_agg(k)::text as stored from api_key k');
    expect(rows[0].stored).not.toContain(body.key.slice(8));
    expect(await store.audited(userId)).toContain('users.apiKeyCreated');
  });

  it('makes one that ends by itself, and none that has ended already: 422 expiry-in-the-past', async () => {
    const { users: bob } = await signUp('bob');
    const make = (expiresAt: string) =>
      bob.createApiKey({ body: { password, name: 'short', scopes: ['*'], expiresAt } });
    const { key } = (await make('2026-11-22T13:00:00.000Z')).body;
    store.clock.turn(3_599_999);
    expect(await introspect(key)).toMatchObject({ active: true, scopes: ['*'] });
    store.clock.turn(1);
    expect(await introspect(key)).toMatchObject({ active: false });
    await expect(make('2026-11-22T13:00:00.000Z')).rejects.toEqual(refusal('expiry-in-the-past'));
  });

  it('makes 50 and no more: 409 too-many-api-keys', async () => {
    const { users: carol } = await signUp('carol');
    const make = () => carol.createApiKey({ body: { password, name: 'one', scopes: ['*'] } });
    for (let count = 0; count < 50; count++) await make();
    await expect(make()).rejects.toEqual(refusal('too-many-api-keys'));
  });

  it('asks for the password, and for the second factor of who has one', async () => {
    const session = await signUp('guarded');
    const make = (given: string, code?: string) =>
      session.users.createApiKey({
        body: { password: given, name: 'x', scopes: ['*'], ...(code !== undefined && { code }) },
      });
    await expect(make('not the password')).rejects.toEqual(refusal('wrong-password'));
    const { recoveryCodes } = await giveSecondFactor(session);
    await expect(make(password)).rejects.toEqual(refusal('wrong-code'));
    expect((await make(password, recoveryCodes[0])).status).toBe(201);
  });

  it('does not speak for a suspended account', async () => {
    const { users: dave, userId } = await signUp('dave');
    const { key } = (await dave.createApiKey({ body: { password, name: 'one', scopes: ['*'] } })).body;
    await store.database.pool.query(`update account set status = 'suspended' where id = $1`, [userId]);
    expect(await introspect(key)).toMatchObject({ active: false, userId: null });
  });
});

it('tells the owner by mail that a key was made', async () => {
  const { users: olga } = await signUp('olga');
  await olga.createApiKey({ body: { password, name: 'one', scopes: ['*'] } });
  await expect(
    olga.createApiKey({ body: { password: 'not the password', name: 'two', scopes: ['*'] } }),
  ).rejects.toMatchObject({ code: 'wrong-password' });
  const subjects = (await mailTo('olga@example.com')).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes('API key'))).toEqual(['An API key was made for your account']);
});

describe('users.listApiKeys', () => {
  it("answers the caller's keys, newest first, page by page, with their last use", async () => {
    const { users: erin, userId } = await signUp('erin');
    await spend(userId);
    const { users: other } = await signUp('other');
    await other.createApiKey({ body: { password, name: 'not hers', scopes: ['*'] } });
    await erin.createWebApiKey({ body: { password, domain: 'example.com' } });
    const first = (await erin.createApiKey({ body: { password, name: 'first', scopes: ['*'] } })).body;
    await erin.createApiKey({ body: { password, name: 'second', scopes: ['*'] } });
    const { now } = (await store.database.pool.query('select $1::timestamptz as now', [store.clock.now()])).rows[0];
    await introspect(first.key);
    const page = (await erin.listApiKeys({ query: { limit: 1 } })).body;
    expect(page.items.map(({ name, lastUsedAt }) => [name, lastUsedAt])).toEqual([['second', null]]);
    const rest = (await erin.listApiKeys({ query: { limit: 1, cursor: String(page.nextCursor) } })).body;
    const { key: _, ...shown } = first;
    expect(rest).toEqual({ items: [{ ...shown, lastUsedAt: new Date(now).toISOString() }], nextCursor: null });
  });
});

describe('users.revokeApiKey', () => {
  it("ends a key at once, and nobody else's: 404 api-key-not-found", async () => {
    const { users: frank, userId } = await signUp('frank');
    const { users: mallory } = await signUp('mallory');
    const { id, key } = (await frank.createApiKey({ body: { password, name: 'one', scopes: ['*'] } })).body;
    await expect(mallory.revokeApiKey({ path: { id } })).rejects.toEqual(refusal('api-key-not-found'));
    expect((await frank.revokeApiKey({ path: { id } })).status).toBe(204);
    expect(await introspect(key)).toMatchObject({ active: false });
    await expect(frank.revokeApiKey({ path: { id } })).rejects.toEqual(refusal('api-key-not-found'));
    expect(await store.audited(userId)).toContain('users.apiKeyRevoked');
  });
});
