import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';

describe('users.register', () => {
  it('answers the new account and publishes one event', async () => {
    const { status, body } = await anybody.register({
      body: { accountName: 'Alice', email: 'Alice@Example.com', password },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      accountName: 'Alice',
      email: 'Alice@Example.com',
      emailVerified: false,
      roles: ['player'],
      status: 'active',
      createdAt: '2026-11-22T12:00:00.000Z',
    });
    expect(await store.events('users.accountRegistered')).toEqual([{ userId: body.id, version: 1 }]);
  });

  it('numbers accounts in sequence over the base of individual SteamIDs', async () => {
    const first = await anybody.register({ body: { accountName: 'first', email: 'first@example.com', password } });
    const second = await anybody.register({ body: { accountName: 'second', email: 'second@example.com', password } });
    expect(BigInt(first.body.steamId)).toBeGreaterThan(76_561_197_960_265_728n);
    expect(BigInt(second.body.steamId) - BigInt(first.body.steamId)).toBe(1n);
  });

  it('keeps no password, only its argon2id hash', async () => {
    const { body } = await anybody.register({ body: { accountName: 'hashed', email: 'hashed@example.com', password } });
    const { rows } = await store.database.pool.query('select password_hash from credential where account_id = $1', [
      body.id,
    ]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses a name that another account has in any case: 409 account-taken', async () => {
    await anybody.register({ body: { accountName: 'taken', email: 'one@example.com', password } });
    await expect(
      anybody.register({ body: { accountName: 'TAKEN', email: 'two@example.com', password } }),
    ).rejects.toMatchObject({ code: 'account-taken' });
  });

  it('gives one of twenty parallel calls the name, and leaves nothing of the others', async () => {
    const calls = Array.from({ length: 20 }, (_, number) =>
      anybody.register({ body: { accountName: 'wanted', email: `wanted${number}@example.com`, password } }),
    );
    const ends = await Promise.allSettled(calls);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await store.database.pool.query(
      `select (select count(*)::int from account) as accounts, (select count(*)::int from credential) as credentials,
              (select count(*)::int from outbox where name = 'users.accountRegistered') as events`,
    );
    expect(rows[0].credentials).toBe(rows[0].accounts);
    expect(rows[0].events).toBe(rows[0].accounts);
  });

  it('says the same about an e-mail address whether or not another account names it', async () => {
    const email = 'shared@example.com';
    const answers = [
      await anybody.register({ body: { accountName: 'sharer1', email, password } }),
      await anybody.register({ body: { accountName: 'sharer2', email, password } }),
    ];
    for (const { status, body } of answers) {
      expect({ status, email: body.email, verified: body.emailVerified }).toEqual({
        status: 201,
        email,
        verified: false,
      });
    }
  });

  it('lets only one account have a verified address', async () => {
    await anybody.register({ body: { accountName: 'owner1', email: 'owned@example.com', password } });
    await anybody.register({ body: { accountName: 'owner2', email: 'Owned@example.com', password } });
    const verify = (name: string) =>
      store.database.pool.query('update account set email_verified_at = now() where account_name_key = $1', [name]);
    await verify('owner1');
    await expect(verify('owner2')).rejects.toMatchObject({ constraint: 'account_verified_email_unique' });
  });

  it.each([
    ['password123', 'password-too-common'],
    ['somebodynew', 'password-is-account-name'],
  ])('refuses the password %s: 422 %s', async (weak, code) => {
    const body = { accountName: 'SomebodyNew', email: 'somebody@example.com', password: weak };
    await expect(anybody.register({ body })).rejects.toMatchObject({ code });
  });

  it.each(['sevench', 'x'.repeat(129)])('refuses a password of a length outside of 8 to 128', async (wrong) => {
    const body = { accountName: 'lengths', email: 'lengths@example.com', password: wrong };
    await expect(anybody.register({ body })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it.each(['eight ch', '🎮'.repeat(128), ' '.repeat(8)])('takes any characters: %s', async (unusual) => {
    const accountName = `any_${unusual.length}_${unusual.codePointAt(0)}`;
    const { status } = await anybody.register({ body: { accountName, email: 'any@example.com', password: unusual } });
    expect(status).toBe(201);
  });
});
