import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, introspect, isActive, register, signIn } = samplePeople(store);
const { id: adminId } = await register('the_admin');
const admin = store.as(signedIn(adminId, ['player', 'moderator', 'admin'])).users;
const refusal = (code: string) => expect.objectContaining({ code });
const nobody = '0193f4a2-7c1d-7b6e-9a53-000000000000';

const signUp = async (account: string) => {
  await register(account);
  return signIn(account);
};
const suspend = (id: string, until?: string) =>
  admin.suspendAccount({ path: { id }, body: { reason: 'Stolen card', ...(until !== undefined && { until }) } });

describe('users.suspendAccount', () => {
  it('shuts an account out at once, its keys too, until it is lifted', async () => {
    const alice = await signUp('alice');
    const { key } = (await alice.users.createApiKey({ body: { password, name: 'one', scopes: ['*'] } })).body;
    const { status, body } = await suspend(alice.userId);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'suspended', suspensionReason: 'Stolen card', suspendedUntil: null });
    expect([await isActive(alice), (await introspect(key)).active]).toEqual([false, false]);
    await expect(signIn('alice')).rejects.toEqual(refusal('account-suspended'));

    expect((await admin.liftSuspension({ path: { id: alice.userId } })).status).toBe(204);
    expect([await isActive(alice), (await introspect(key)).active]).toEqual([false, true]);
    await signIn('alice');
    expect((await admin.getAccount({ path: { id: alice.userId } })).body).toMatchObject({
      status: 'active',
      suspensionReason: null,
    });
    expect((await store.audited(alice.userId)).slice(-4)).toEqual([
      'users.accountSuspended',
      'users.signInRefused',
      'users.suspensionLifted',
      'users.signedIn',
    ]);
    await expect(admin.liftSuspension({ path: { id: alice.userId } })).rejects.toEqual(refusal('not-suspended'));
  });

  it('ends by itself at its time', async () => {
    const bob = await signUp('bob');
    await suspend(bob.userId, '2026-11-23T12:00:00.000Z');
    store.clock.turn(86_399_999);
    await store.settle();
    await expect(signIn('bob')).rejects.toEqual(refusal('account-suspended'));
    store.clock.turn(1);
    await store.settle();
    await signIn('bob');
    expect(await store.audited(bob.userId)).toContain('users.suspensionEnded');
  });

  it('refuses the own account, a time that is over, and who is not there', async () => {
    await expect(suspend(adminId)).rejects.toEqual(refusal('own-account'));
    const { userId } = await signUp('carol');
    await expect(suspend(userId, '2026-11-22T11:00:00.000Z')).rejects.toEqual(refusal('expiry-in-the-past'));
    await expect(suspend(nobody)).rejects.toEqual(refusal('account-not-found'));
    await expect(admin.liftSuspension({ path: { id: nobody } })).rejects.toEqual(refusal('account-not-found'));
    await expect(admin.getAccount({ path: { id: nobody } })).rejects.toEqual(refusal('account-not-found'));
    expect((await anybody.login({ body: { account: 'carol', password } })).status).toBe(201);
  });
});

describe('users.setRoles', () => {
  const set = (id: string, roles: ('player' | 'moderator' | 'publisher' | 'admin')[]) =>
    admin.setRoles({ path: { id }, body: { roles } });

  it('holds from the next request on; everybody stays a player', async () => {
    const { userId, accessToken } = await signUp('dave');
    expect((await set(userId, ['publisher', 'moderator'])).body.roles).toEqual(['player', 'moderator', 'publisher']);
    expect((await introspect(accessToken)).roles).toEqual(['player', 'moderator', 'publisher']);
    expect((await set(userId, [])).body.roles).toEqual(['player']);
    expect(await store.audited(userId)).toContain('users.rolesChanged');
  });

  it('leaves an administrator to himself', async () => {
    await expect(set(adminId, ['moderator'])).rejects.toEqual(refusal('own-account'));
    expect((await set(adminId, ['moderator', 'admin'])).body.roles).toEqual(['player', 'moderator', 'admin']);
    await expect(set(nobody, [])).rejects.toEqual(refusal('account-not-found'));
  });
});

describe('the last administrator', () => {
  const administrators = async () => {
    const { rows } = await store.database.pool.query<{ id: string }>(
      `select id from account where roles @> '{admin}' and status = 'active'`,
    );
    return rows.map(({ id }) => id);
  };
  const pair = async (name: string) => {
    await store.database.pool.query(`update account set roles = '{player}'`);
    const ids = [(await register(`${name}_1`)).id, (await register(`${name}_2`)).id] as const;
    await store.database.pool.query(`update account set roles = '{player,admin}' where id = any($1)`, [ids]);
    const [one, other] = ids.map((id) => store.as(signedIn(id, ['player', 'admin'])).users);
    return { ids, one: one!, other: other! };
  };

  it.each([1, 2, 3])('is left when two take the role from each other at the same moment (%i): 409', async (round) => {
    const { ids, one, other } = await pair(`demoting_${round}`);
    const demote = (by: typeof one, id: string) => by.setRoles({ path: { id }, body: { roles: [] } });
    const ends = await Promise.allSettled([demote(one, ids[1]), demote(other, ids[0])]);
    expect(await administrators()).toHaveLength(1);
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(refused).toEqual([refusal('last-administrator')]);
  });

  it('is left when two suspend each other, or one each way', async () => {
    const { ids, one, other } = await pair('suspending');
    const ends = await Promise.allSettled([
      one.suspendAccount({ path: { id: ids[1] }, body: { reason: 'x' } }),
      other.setRoles({ path: { id: ids[0] }, body: { roles: ['moderator'] } }),
    ]);
    expect(await administrators()).toHaveLength(1);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });

  it('does not keep others from changing', async () => {
    const { one } = await pair('kept');
    const { id } = await register('somebody_else');
    expect((await one.setRoles({ path: { id }, body: { roles: ['moderator'] } })).body.roles).toContain('moderator');
    expect((await one.suspendAccount({ path: { id }, body: { reason: 'x' } })).status).toBe(200);
  });
});
