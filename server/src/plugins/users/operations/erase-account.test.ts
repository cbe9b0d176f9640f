import { describe, expect, it } from '@jest/globals';
import { authenticatorCode, password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { forgetUsedCodes, giveSecondFactor, isActive, register, signIn } = samplePeople(store);
const { id: adminId } = await register('the_admin');
const admin = store.as(signedIn(adminId, ['player', 'moderator', 'admin'])).users;
await admin.setRoles({ path: { id: adminId }, body: { roles: ['admin'] } });
const refusal = (code: string) => expect.objectContaining({ code });

/** Rows of the whole database that hold a text. */
async function rowsWith(text: string): Promise<string[]> {
  const { rows } = await store.database.pool.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const { rowCount } = await store.database.pool.query(`select from "${name}" t where t::text ilike $1`, [
        `%${text}%`,
      ]);
      return (rowCount ?? 0) > 0 ? [name] : [];
    }),
  );
  return found.flat();
}

describe('users.eraseOwnAccount', () => {
  it('leaves nothing of the person but opaque ids, and tells the other plugins', async () => {
    await register('canary_alice');
    const alice = await signIn('canary_alice', password, 'canary-browser');
    await alice.users.createApiKey({ body: { password, name: 'canary key', scopes: ['*'] } });
    await alice.users.changeEmail({ body: { email: 'canary@example.org', password } });
    expect(await rowsWith('canary')).not.toEqual([]);
    const { status } = await alice.users.eraseOwnAccount({ body: { password } });
    expect(status).toBe(204);
    expect(await rowsWith('canary')).toEqual([]);
    expect(await isActive(alice)).toBe(false);
    await expect(signIn('canary_alice')).rejects.toEqual(refusal('wrong-credentials'));
    expect(await store.events('users.accountErased')).toEqual([
      { userId: alice.userId, version: expect.any(Number) as never },
    ]);
    expect(await store.audited(alice.userId)).toContain('users.accountErased');
    // Mail that was on its way finds nobody.
    await store.runJobs();
    expect((await store.mail()).filter(({ to }) => to.includes('canary'))).toEqual([]);
    await register('canary_alice');
  });

  it('asks for the password, and for the second factor of who has one', async () => {
    await register('bob');
    const bob = await signIn('bob');
    const { secret } = await giveSecondFactor(bob);
    await forgetUsedCodes();
    const erase = (given: string, code?: string) =>
      bob.users.eraseOwnAccount({ body: { password: given, ...(code !== undefined && { code }) } });
    await expect(erase('not the password')).rejects.toEqual(refusal('wrong-password'));
    await expect(erase(password)).rejects.toEqual(refusal('wrong-code'));
    await expect(erase(password, '000000')).rejects.toEqual(refusal('wrong-code'));
    expect((await erase(password, await authenticatorCode(secret))).status).toBe(204);
  });

  it('leaves administrators: 409 administrator-stays', async () => {
    await expect(admin.eraseOwnAccount({ body: { password } })).rejects.toEqual(refusal('administrator-stays'));
  });
});

describe('users.eraseAccount', () => {
  it('erases any account but that of an administrator', async () => {
    const { id } = await register('carol');
    expect((await admin.eraseAccount({ path: { id } })).status).toBe(204);
    await expect(admin.eraseAccount({ path: { id } })).rejects.toEqual(refusal('account-not-found'));
    await expect(admin.eraseAccount({ path: { id: adminId } })).rejects.toEqual(refusal('administrator-stays'));
  });
});
