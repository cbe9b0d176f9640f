import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous, installation } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';
const inactive = { active: false, userId: null, roles: [], scopes: [], sessionId: null, expiresAt: null };

async function signIn(accountName: string) {
  await anybody.register({ body: { accountName, email: `${accountName}@example.com`, password } });
  return (await anybody.login({ body: { account: accountName, password } })).body;
}

async function introspect(token: string) {
  return (await store.as(installation).users.introspect({ body: { token } })).body;
}

describe('users.introspect', () => {
  it('tells whom a token speaks for', async () => {
    const { accessToken, accessTokenExpiresAt, account } = await signIn('alice');
    expect(await introspect(accessToken)).toEqual({
      active: true,
      userId: account.id,
      roles: ['player'],
      scopes: ['*'],
      sessionId: expect.any(String),
      expiresAt: accessTokenExpiresAt,
    });
  });

  it.each(['sca_unknown', 'nonsense', "' or 1=1 --"])('tells nothing of %j', async (token) => {
    expect(await introspect(token)).toEqual(inactive);
  });

  it('does not take a refresh token for an access token', async () => {
    expect(await introspect((await signIn('bob')).refreshToken)).toEqual(inactive);
  });

  it('tells nothing of a token from its expiry on', async () => {
    const { accessToken } = await signIn('carol');
    store.clock.turn(3_600_000 - 1);
    expect(await introspect(accessToken)).toMatchObject({ active: true });
    store.clock.turn(1);
    expect(await introspect(accessToken)).toEqual(inactive);
  });

  it('tells nothing of a suspended account', async () => {
    const { accessToken, account } = await signIn('dave');
    await store.database.pool.query(`update account set status = 'suspended' where id = $1`, [account.id]);
    expect(await introspect(accessToken)).toEqual(inactive);
  });
});
