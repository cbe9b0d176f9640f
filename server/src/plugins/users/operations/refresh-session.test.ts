import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous, installation } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';
const day = 24 * 3_600_000;
const refused = { code: 'invalid-refresh-token' };

/** Signs a new account in. */
async function signIn(accountName: string) {
  await anybody.register({ body: { accountName, email: `${accountName}@example.com`, password } });
  return (await anybody.login({ body: { account: accountName, password } })).body;
}

async function refresh(refreshToken: string) {
  return (await anybody.refreshSession({ body: { refreshToken } })).body;
}

async function isActive(accessToken: string): Promise<boolean> {
  return (await store.as(installation).users.introspect({ body: { token: accessToken } })).body.active;
}

describe('users.refreshSession', () => {
  it('gives new tokens of the same session and ends the access token before', async () => {
    const first = await signIn('alice');
    store.clock.turn(60_000);
    const second = await refresh(first.refreshToken);
    expect(second.account).toEqual(first.account);
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(Date.parse(second.accessTokenExpiresAt)).toBe(store.clock.now().getTime() + 3_600_000);
    expect(Date.parse(second.refreshTokenExpiresAt)).toBe(store.clock.now().getTime() + 30 * day);
    expect([await isActive(first.accessToken), await isActive(second.accessToken)]).toEqual([false, true]);
    expect((await refresh(second.refreshToken)).accessToken).not.toBe(second.accessToken);
  });

  it('gives twenty parallel calls with one token the same pair', async () => {
    const { refreshToken } = await signIn('tabs');
    const pairs = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(1);
  });

  it('gives the immediate predecessor the same pair for 10 seconds', async () => {
    const { refreshToken } = await signIn('bob');
    const pair = await refresh(refreshToken);
    store.clock.turn(10_000);
    expect(await refresh(refreshToken)).toEqual(pair);
  });

  it('ends the session when a token is used again after 10 seconds', async () => {
    const { refreshToken, account } = await signIn('carol');
    const pair = await refresh(refreshToken);
    store.clock.turn(10_001);
    await expect(refresh(refreshToken)).rejects.toMatchObject(refused);
    await expect(refresh(pair.refreshToken)).rejects.toMatchObject(refused);
    expect(await isActive(pair.accessToken)).toBe(false);
    expect(await store.audited(account.id)).toEqual(['users.signedIn', 'users.refreshTokenReused']);
  });

  it('ends the session when a token before the last one is used again, however soon', async () => {
    const first = await signIn('dave');
    const second = await refresh(first.refreshToken);
    const third = await refresh(second.refreshToken);
    await expect(refresh(first.refreshToken)).rejects.toMatchObject(refused);
    expect(await isActive(third.accessToken)).toBe(false);
  });

  it('leaves other sessions of the account alone when one is ended', async () => {
    const first = await signIn('erin');
    const other = (await anybody.login({ body: { account: 'erin', password } })).body;
    await refresh(first.refreshToken);
    store.clock.turn(10_001);
    await expect(refresh(first.refreshToken)).rejects.toMatchObject(refused);
    expect(await isActive(other.accessToken)).toBe(true);
  });

  it('refuses an unknown token: 401 invalid-refresh-token', async () => {
    await expect(refresh(`scr_${'A'.repeat(43)}`)).rejects.toMatchObject(refused);
  });

  it('refuses after 30 days without a refresh', async () => {
    const [idle, busy] = [await signIn('frank'), await signIn('grace')];
    store.clock.turn(30 * day - 1);
    const kept = await refresh(busy.refreshToken);
    store.clock.turn(1);
    await expect(refresh(idle.refreshToken)).rejects.toMatchObject(refused);
    expect((await refresh(kept.refreshToken)).account.accountName).toBe('grace');
  });

  it('refuses 90 days after the sign-in, however busy the session is', async () => {
    let { refreshToken } = await signIn('heidi');
    const end = store.clock.now().getTime() + 90 * day;
    for (let elapsed = 0; elapsed < 80; elapsed += 20) {
      store.clock.turn(20 * day);
      const pair = await refresh(refreshToken);
      ({ refreshToken } = pair);
      expect(Date.parse(pair.refreshTokenExpiresAt)).toBeLessThanOrEqual(end);
    }
    store.clock.turn(10 * day);
    await expect(refresh(refreshToken)).rejects.toMatchObject(refused);
  });

  it('refuses a suspended account', async () => {
    const { refreshToken, account } = await signIn('ivan');
    await store.database.pool.query(`update account set status = 'suspended' where id = $1`, [account.id]);
    await expect(refresh(refreshToken)).rejects.toMatchObject(refused);
  });
});
