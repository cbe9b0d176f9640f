import { describe, expect, it } from '@jest/globals';
import { codeOf, password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, introspect, isActive, mailTo, register, signIn } = samplePeople(store);
const newPassword = 'five other words of mine';

async function codeFor(account: string, address: string): Promise<string> {
  expect(await anybody.requestPasswordReset({ body: { account } })).toEqual({ status: 202 });
  return codeOf((await mailTo(address)).at(-1));
}

describe('users.resetPassword', () => {
  it('sets the password with a mailed code and ends every session, refresh tokens too', async () => {
    await register('alice');
    const session = await signIn('alice');
    const token = await codeFor('alice', 'alice@example.com');
    expect((await anybody.resetPassword({ body: { token, newPassword } })).status).toBe(204);
    expect(await isActive(session)).toBe(false);
    await expect(anybody.refreshSession({ body: { refreshToken: session.refreshToken } })).rejects.toMatchObject({
      code: 'invalid-refresh-token',
    });
    await signIn('alice', newPassword);
    expect((await mailTo('alice@example.com')).at(-1)?.subject).toBe('Your password was changed');
    await expect(anybody.resetPassword({ body: { token, newPassword } })).rejects.toMatchObject({
      code: 'invalid-mail-token',
    });
    expect(await store.audited(session.userId)).toContain('users.passwordReset');
  });

  it('refuses a code after an hour, one that confirms an address, and a bad password, with which it is not used up', async () => {
    await register('bob');
    const confirming = codeOf((await mailTo('bob@example.com'))[0]);
    const token = await codeFor('bob', 'bob@example.com');
    const reset = (code: string, wanted = newPassword) =>
      anybody.resetPassword({ body: { token: code, newPassword: wanted } });
    await expect(reset(confirming)).rejects.toMatchObject({ code: 'invalid-mail-token' });
    await expect(reset(token, 'password1')).rejects.toMatchObject({ code: 'password-too-common' });
    store.clock.turn(3_599_999);
    expect((await reset(token)).status).toBe(204);
    const late = await codeFor('bob', 'bob@example.com');
    store.clock.turn(3_600_000);
    await expect(reset(late)).rejects.toMatchObject({ code: 'invalid-mail-token' });
  });

  it('lets no address wait any more that somebody has asked for, and ends every key', async () => {
    await register('robbed');
    const thief = await signIn('robbed');
    const { key } = (await thief.users.createApiKey({ body: { password, name: 'x', scopes: ['*'] } })).body;
    await thief.users.changeEmail({ body: { email: 'thief@example.org', password } });
    const stolen = codeOf((await mailTo('thief@example.org'))[0]);
    await anybody.resetPassword({ body: { token: await codeFor('robbed', 'robbed@example.com'), newPassword } });
    await expect(anybody.verifyEmail({ body: { token: stolen } })).rejects.toMatchObject({
      code: 'invalid-mail-token',
    });
    expect((await introspect(key)).active).toBe(false);
    const { users: owner } = await signIn('robbed', newPassword);
    expect((await owner.getOwnAccount({})).body).toMatchObject({ email: 'robbed@example.com', pendingEmail: null });
  });

  it('leaves no session of a sign-in that was under way with the password of before', async () => {
    await register('raced');
    const token = await codeFor('raced', 'raced@example.com');
    const signIns = Array.from({ length: 12 }, () => signIn('raced'));
    const reset = anybody.resetPassword({ body: { token, newPassword } });
    const opened = (await Promise.allSettled(signIns)).flatMap((end) =>
      end.status === 'fulfilled' ? [end.value] : [],
    );
    await reset;
    for (const session of opened) expect(await isActive(session)).toBe(false);
  });

  it('sends no code to an address that is not the account’s any more', async () => {
    await register('moved');
    const { users: moved } = await signIn('moved');
    await moved.changeEmail({ body: { email: 'moved1@example.org', password } });
    await moved.changeEmail({ body: { email: 'moved2@example.org', password } });
    expect(await mailTo('moved1@example.org')).toEqual([]);
    expect(await mailTo('moved2@example.org')).toHaveLength(1);
  });

  it('is worthless when the account has another address meanwhile', async () => {
    await register('carol');
    const token = await codeFor('carol', 'carol@example.com');
    await store.database.pool.query(`update account set email = 'new@example.org' where account_name = 'carol'`);
    await expect(anybody.resetPassword({ body: { token, newPassword } })).rejects.toMatchObject({
      code: 'invalid-mail-token',
    });
  });
});

describe('users.requestPasswordReset', () => {
  it('answers the same for an account that is not there, does the same work, and sends nothing', async () => {
    await register('dave');
    const before = (await store.mail()).length;
    const answers = [
      await anybody.requestPasswordReset({ body: { account: 'dave' } }),
      await anybody.requestPasswordReset({ body: { account: 'nobody@example.com' } }),
    ];
    expect(answers[1]).toEqual(answers[0]);
    const { rows } = await store.database.pool.query(
      `select account_id is null as vain, count(*)::int from outgoing_mail group by 1 order by 1`,
    );
    // The first mail of dave's is that of his registration.
    expect(rows).toEqual([
      { vain: false, count: 2 },
      { vain: true, count: 1 },
    ]);
    await store.runJobs();
    expect((await store.mail()).length - before).toBe(2);
    expect((await store.database.pool.query('select 1 from outgoing_mail')).rows).toEqual([]);
  });
});
