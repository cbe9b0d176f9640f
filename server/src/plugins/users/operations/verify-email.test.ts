import { describe, expect, it } from '@jest/globals';
import { codeOf, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, mailTo, register, signIn } = samplePeople(store);
const refusal = (code: string) => expect.objectContaining({ code });

describe('users.verifyEmail', () => {
  it('confirms the address that the code was sent to, once', async () => {
    await register('alice', { language: 'ar' });
    const [mail] = await mailTo('alice@example.com');
    expect(mail).toMatchObject({ language: 'ar', html: expect.stringContaining('dir="rtl"') });
    const token = codeOf(mail);
    expect((await anybody.verifyEmail({ body: { token } })).status).toBe(204);
    const { users: alice, userId } = await signIn('alice@example.com');
    expect((await alice.getOwnAccount({})).body).toMatchObject({ emailVerified: true, language: 'ar' });
    expect(await store.audited(userId)).toContain('users.emailVerified');
    await expect(anybody.verifyEmail({ body: { token } })).rejects.toEqual(refusal('invalid-mail-token'));
  });

  it('keeps only the hash of a code, and nothing of a mail that was sent', async () => {
    await register('kept');
    const token = codeOf((await mailTo('kept@example.com'))[0]);
    const { rows } = await store.database.pool.query(
      `select (select json_agg(t)::text from mail_token t) as tokens, (select json_agg(o)::text from outbox o) as outbox,
         (select count(*)::int from outgoing_mail) as waiting`,
    );
    expect(rows[0].tokens).not.toContain(token);
    expect(rows[0].outbox).not.toContain('kept@example.com');
    expect(rows[0].waiting).toBe(0);
  });

  it('refuses a code that is old, unknown, of another kind, or not the newest: 422 invalid-mail-token', async () => {
    await register('bob');
    const { users: bob } = await signIn('bob');
    await bob.requestEmailVerification({});
    await anybody.requestPasswordReset({ body: { account: 'bob' } });
    const [first, second, reset] = (await mailTo('bob@example.com')).map(codeOf);
    store.clock.turn(24 * 3_600_000);
    for (const token of [String(first), String(second), String(reset), 'scm_none']) {
      await expect(anybody.verifyEmail({ body: { token } })).rejects.toEqual(refusal('invalid-mail-token'));
    }
    await bob.requestEmailVerification({});
    const newest = codeOf((await mailTo('bob@example.com')).at(-1));
    expect((await anybody.verifyEmail({ body: { token: newest } })).status).toBe(204);
    await expect(bob.requestEmailVerification({})).rejects.toEqual(refusal('email-already-verified'));
  });

  it('lets one account alone have an address: 409 email-in-use', async () => {
    await register('carol', { email: 'shared@example.com' });
    await register('dave', { email: 'Shared@example.com' });
    const [first] = await mailTo('shared@example.com');
    const [second] = await mailTo('Shared@example.com');
    await anybody.verifyEmail({ body: { token: codeOf(first) } });
    const token = codeOf(second);
    await expect(anybody.verifyEmail({ body: { token } })).rejects.toEqual(refusal('email-in-use'));
    // Nothing is half-written: the code still stands for what it stood for.
    await expect(anybody.verifyEmail({ body: { token } })).rejects.toEqual(refusal('email-in-use'));
  });
});

describe('users.requestEmailVerification', () => {
  it('answers 202 and sends a code to the address that waits', async () => {
    await register('erin');
    const { users: erin } = await signIn('erin');
    expect((await erin.requestEmailVerification({})).status).toBe(202);
    const mails = await mailTo('erin@example.com');
    expect(mails).toHaveLength(2);
    expect(codeOf(mails[0])).not.toBe(codeOf(mails[1]));
  });
});
