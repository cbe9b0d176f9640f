import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { isActive, mailTo, register, signIn } = samplePeople(store);
const newPassword = 'five other words of mine';

describe('users.changePassword', () => {
  it('changes the password, ends all other sessions and tells the owner', async () => {
    await register('alice');
    const [other, current] = [await signIn('alice'), await signIn('alice')];
    const { status } = await current.users.changePassword({ body: { currentPassword: password, newPassword } });
    expect(status).toBe(204);
    expect([await isActive(other), await isActive(current)]).toEqual([false, true]);
    await expect(signIn('alice')).rejects.toMatchObject({ code: 'wrong-credentials' });
    await signIn('alice', newPassword);
    expect((await mailTo('alice@example.com')).at(-1)?.subject).toBe('Your password was changed');
    expect(await store.audited(current.userId)).toContain('users.passwordChanged');
  });

  it.each([
    ['wrong-password', 'not the password', newPassword],
    ['password-too-common', password, 'password1'],
    ['password-is-account-name', password, 'bob_the_builder'],
  ])('refuses with %s and changes nothing', async (code, currentPassword, wanted) => {
    await register('bob_the_builder').catch(() => {});
    const { users: bob } = await signIn('bob_the_builder');
    await expect(bob.changePassword({ body: { currentPassword, newPassword: wanted } })).rejects.toMatchObject({
      code,
    });
    await signIn('bob_the_builder');
  });
});
