import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const { id: adminId } = await register('the_admin');
const admin = store.as(signedIn(adminId, ['player', 'moderator', 'admin'])).users;

describe('users.listAccounts', () => {
  it('answers accounts, newest first, page by page, by name, status and role', async () => {
    for (const name of ['alice', 'Alina', 'al_bert', 'bob']) await register(name);
    await store.database.pool.query(
      `update account set status = 'suspended', suspension_reason = 'test' where account_name = 'bob'`,
    );
    const names = async (query: Parameters<typeof admin.listAccounts>[0]['query']) =>
      (await admin.listAccounts({ query })).body.items.map(({ accountName }) => accountName);
    expect(await names({})).toEqual(['bob', 'al_bert', 'Alina', 'alice', 'the_admin']);
    expect(await names({ name: 'ALI' })).toEqual(['Alina', 'alice']);
    // An underscore stands for itself.
    expect(await names({ name: 'al_' })).toEqual(['al_bert']);
    expect(await names({ name: '%' })).toEqual([]);
    expect(await names({ status: 'suspended' })).toEqual(['bob']);
    expect(await names({ role: 'admin' })).toEqual([]);
    const { items, nextCursor } = (await admin.listAccounts({ query: { limit: 2 } })).body;
    expect(items[0]).toMatchObject({ status: 'suspended', suspensionReason: 'test', suspendedUntil: null });
    expect(await names({ limit: 2, cursor: String(nextCursor) })).toEqual(['Alina', 'alice']);
  });
});
