import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register, signIn } = samplePeople(store);
const attempt = (account: string, given = password) => signIn(account, given, 'launcher/1').catch(() => {});
const outcomes = async (userId: string, query = {}) => {
  const { items, nextCursor } = (await store.as(signedIn(userId)).users.listSignIns({ query })).body;
  return { outcomes: items.map(({ outcome }) => outcome), nextCursor };
};

describe('users.listSignIns', () => {
  it("answers the attempts at the caller's account, newest first, page by page", async () => {
    const [alice, bob] = [(await register('alice')).id, (await register('bob')).id];
    await attempt('alice');
    await attempt('alice', 'not the password');
    await attempt('bob');
    await store.database.pool.query(`update account set status = 'suspended' where id = $1`, [alice]);
    await attempt('alice');
    const first = await outcomes(alice, { limit: 2 });
    expect(first.outcomes).toEqual(['suspended', 'wrong-password']);
    expect(await outcomes(alice, { limit: 2, cursor: first.nextCursor })).toEqual({
      outcomes: ['signed-in'],
      nextCursor: null,
    });
    const { body } = await store.as(signedIn(bob)).users.listSignIns({ query: {} });
    expect(body.items).toEqual([
      { at: '2026-11-22T12:00:00.000Z', outcome: 'signed-in', address: '', userAgent: 'launcher/1' },
    ]);
  });

  it('forgets them after 90 days', async () => {
    const { id: carol } = await register('carol');
    await attempt('carol');
    store.clock.turn(90 * 86_400_000 - 1);
    await store.settle();
    expect((await outcomes(carol)).outcomes).toHaveLength(1);
    store.clock.turn(1);
    await store.settle();
    expect((await outcomes(carol)).outcomes).toEqual([]);
  });
});
