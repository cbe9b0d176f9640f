import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';

async function register(accountName: string) {
  const { body } = await anybody.register({ body: { accountName, email: `${accountName}@example.com`, password } });
  return body;
}

describe('users.login', () => {
  it('answers a new session with its tokens, and keeps only their hashes', async () => {
    const account = await register('alice');
    const { status, body } = await anybody.login({ body: { account: 'ALICE', password } });
    expect(status).toBe(201);
    expect(body).toEqual({
      accessToken: expect.stringMatching(/^sca_/),
      accessTokenExpiresAt: '2026-11-22T13:00:00.000Z',
      refreshToken: expect.stringMatching(/^scr_/),
      refreshTokenExpiresAt: '2026-12-22T12:00:00.000Z',
      account,
    });
    const { rows } = await store.database.pool.query(
      `select (select json_agg(s)::text from session s) || (select json_agg(r)::text from refresh_token r) as stored`,
    );
    expect(rows[0].stored).not.toContain(body.accessToken.slice(4));
    expect(rows[0].stored).not.toContain(body.refreshToken.slice(4));
    expect(await store.audited(account.id)).toEqual(['users.signedIn']);
  });

  it('answers a wrong password and an unknown account alike: 401 wrong-credentials', async () => {
    const { id } = await register('bob');
    const refusals = await Promise.allSettled([
      anybody.login({ body: { account: 'bob', password: 'five unrelated words here' } }),
      anybody.login({ body: { account: 'nobody', password } }),
    ]);
    expect(refusals[0]).toMatchObject({ status: 'rejected', reason: { code: 'wrong-credentials' } });
    expect(JSON.stringify(refusals[1])).toBe(JSON.stringify(refusals[0]));
    expect(await store.audited(id)).toEqual(['users.signInFailed']);
    expect(await store.audited('unknown')).toEqual(['users.signInFailed']);
  });

  it('takes the whole password into account', async () => {
    const long = 'x'.repeat(127);
    await anybody.register({ body: { accountName: 'long', email: 'long@example.com', password: `${long}1` } });
    await expect(anybody.login({ body: { account: 'long', password: `${long}2` } })).rejects.toMatchObject({
      code: 'wrong-credentials',
    });
  });

  it('knows an account by its e-mail address once that is verified', async () => {
    const { id } = await register('carol');
    const byAddress = () => anybody.login({ body: { account: 'Carol@example.com', password } });
    await expect(byAddress()).rejects.toMatchObject({ code: 'wrong-credentials' });
    await store.database.pool.query('update account set email_verified_at = now() where id = $1', [id]);
    expect((await byAddress()).body.account.id).toBe(id);
  });

  it('tells of a suspension only who knows the password: 403 account-suspended', async () => {
    const { id } = await register('dave');
    await store.database.pool.query(`update account set status = 'suspended' where id = $1`, [id]);
    await expect(anybody.login({ body: { account: 'dave', password } })).rejects.toMatchObject({
      code: 'account-suspended',
    });
    await expect(anybody.login({ body: { account: 'dave', password: 'wrong words' } })).rejects.toMatchObject({
      code: 'wrong-credentials',
    });
    expect(await store.audited(id)).toEqual(['users.signInRefused', 'users.signInFailed']);
  });

  it('hashes the password anew when its hash was made with other parameters', async () => {
    const { id } = await register('erin');
    const outdated = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    const stored = async () => {
      const { rows } = await store.database.pool.query('select password_hash from credential where account_id = $1', [
        id,
      ]);
      return rows[0].password_hash as string;
    };
    await store.database.pool.query('update credential set password_hash = $2 where account_id = $1', [id, outdated]);
    await anybody.login({ body: { account: 'erin', password } });
    const renewed = await stored();
    expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await anybody.login({ body: { account: 'erin', password } });
    expect(await stored()).toBe(renewed);
  });
});
