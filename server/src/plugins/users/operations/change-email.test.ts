import { describe, expect, it } from '@jest/globals';
import { codeOf, password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, mailTo, register, signIn } = samplePeople(store);

describe('users.changeEmail', () => {
  it('lets the new address wait until it is confirmed, and warns the old one', async () => {
    await register('alice');
    await anybody.verifyEmail({ body: { token: codeOf((await mailTo('alice@example.com'))[0]) } });
    const { users: alice, userId } = await signIn('alice');
    const { status, body } = await alice.changeEmail({ body: { email: 'new@example.org', password } });
    expect(status).toBe(202);
    expect(body).toMatchObject({ email: 'alice@example.com', emailVerified: true, pendingEmail: 'new@example.org' });
    const [, warning] = await mailTo('alice@example.com');
    expect(warning).toMatchObject({ subject: 'Your e-mail address is being changed' });
    await expect(signIn('new@example.org')).rejects.toMatchObject({ code: 'wrong-credentials' });

    await anybody.verifyEmail({ body: { token: codeOf((await mailTo('new@example.org'))[0]) } });
    const { users: again } = await signIn('new@example.org');
    expect((await again.getOwnAccount({})).body).toMatchObject({
      email: 'new@example.org',
      emailVerified: true,
      pendingEmail: null,
    });
    await expect(signIn('alice@example.com')).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect(await store.audited(userId)).toContain('users.emailChangeRequested');
  });

  it('makes the code of an address worthless that waits no more', async () => {
    await register('bob');
    const { users: bob } = await signIn('bob');
    await bob.changeEmail({ body: { email: 'first@example.org', password } });
    const first = codeOf((await mailTo('first@example.org'))[0]);
    await bob.changeEmail({ body: { email: 'second@example.org', password } });
    await mailTo('second@example.org');
    await expect(anybody.verifyEmail({ body: { token: first } })).rejects.toMatchObject({ code: 'invalid-mail-token' });
  });

  it("asks for the password: 403 wrong-password, and tells nothing of others' addresses", async () => {
    await register('carol');
    await anybody.verifyEmail({ body: { token: codeOf((await mailTo('carol@example.com'))[0]) } });
    await register('dave');
    const { users: dave } = await signIn('dave');
    await expect(
      dave.changeEmail({ body: { email: 'x@example.org', password: 'not the password' } }),
    ).rejects.toMatchObject({ code: 'wrong-password' });
    expect(await mailTo('x@example.org')).toEqual([]);
    const taken = await dave.changeEmail({ body: { email: 'carol@example.com', password } });
    const free = await dave.changeEmail({ body: { email: 'nobody@example.com', password } });
    expect({ ...taken.body, pendingEmail: null }).toEqual({ ...free.body, pendingEmail: null });
  });
});
