import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { introspect, register, signIn } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });
const signUp = async (account: string) => {
  await register(account);
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
