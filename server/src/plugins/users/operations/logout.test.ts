import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { anonymous, installation } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';

describe('users.logout', () => {
  it('ends the session with all its tokens, and no other one', async () => {
    await anybody.register({ body: { accountName: 'alice', email: 'alice@example.com', password } });
    const [ended, other] = [
      (await anybody.login({ body: { account: 'alice', password } })).body,
      (await anybody.login({ body: { account: 'alice', password } })).body,
    ];
    const introspect = async (token: string) =>
      (await store.as(installation).users.introspect({ body: { token } })).body;
    const { userId, sessionId } = await introspect(ended.accessToken);
    if (!userId) throw new Error('not signed in');
    const alice = store.as(signedIn(userId, ['player'], sessionId)).users;

    expect((await alice.logout({})).status).toBe(204);
    expect(await introspect(ended.accessToken)).toMatchObject({ active: false });
    expect(await introspect(other.accessToken)).toMatchObject({ active: true });
    await expect(anybody.refreshSession({ body: { refreshToken: ended.refreshToken } })).rejects.toMatchObject({
      code: 'invalid-refresh-token',
    });
    expect(await store.audited(userId)).toEqual(['users.signedIn', 'users.signedIn', 'users.signedOut']);

    expect((await alice.logout({})).status).toBe(204);
    expect(await store.audited(userId)).toHaveLength(3);
  });

  it('does nothing for a principal without a session', async () => {
    expect((await store.as(signedIn(undefined, ['player'], null)).users.logout({})).status).toBe(204);
  });
});
