import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous, installation } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const otherStore = await startPluginUnderTest(users);
const host = store.as(installation).users;
const password = 'Jq4nTe8wZc2yVb6mXr9k';

describe('users.createFirstAdministrator', () => {
  it('refuses when somebody else has the name: 409 account-taken', async () => {
    await otherStore
      .as(anonymous)
      .users.register({ body: { accountName: 'Admin', email: 'admin@example.com', password } });
    await expect(
      otherStore.as(installation).users.createFirstAdministrator({ body: { password } }),
    ).rejects.toMatchObject({
      code: 'account-taken',
    });
  });

  it('makes one administrator of ten parallel calls and signs it in', async () => {
    const ends = await Promise.allSettled(
      Array.from({ length: 10 }, () => host.createFirstAdministrator({ body: { password } })),
    );
    const [made, ...others] = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.body] : []));
    if (!made) throw new Error('No administrator was made');
    expect(others).toEqual([]);
    expect(made.account).toMatchObject({ accountName: 'admin', roles: ['player', 'moderator', 'admin'] });
    expect(await store.audited(made.account.id)).toEqual(['users.firstAdministratorCreated']);
    expect(await store.events('users.accountRegistered')).toEqual([{ userId: made.account.id, version: 1 }]);

    const { body: state } = await host.introspect({ body: { token: made.accessToken } });
    expect(state).toMatchObject({ active: true, userId: made.account.id, roles: ['player', 'moderator', 'admin'] });
    const { body } = await store.as(anonymous).users.login({ body: { account: 'admin', password } });
    expect(body.account).toEqual(made.account);
  });

  it('makes none when there is one: 409 administrator-exists', async () => {
    await expect(host.createFirstAdministrator({ body: { password } })).rejects.toMatchObject({
      code: 'administrator-exists',
    });
  });
});
