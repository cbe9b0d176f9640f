import { describe, expect, it } from '@jest/globals';
import { password, samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, register, signIn } = samplePeople(store);

describe('users.listSessions', () => {
  it("answers the caller's sessions that work, newest first, and which one asks", async () => {
    await register('alice');
    await register('mallory');
    await signIn('mallory');
    const first = await signIn('alice', password, 'Mozilla/5.0');
    store.clock.turn(60_000);
    const second = await signIn('alice', password, ` ${'x'.repeat(300)}`);
    const { status, body } = await second.users.listSessions({ query: {} });
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          id: second.sessionId,
          isCurrent: true,
          startedAt: '2026-11-22T12:01:00.000Z',
          lastUsedAt: '2026-11-22T12:01:00.000Z',
          expiresAt: '2026-12-22T12:01:00.000Z',
          address: '',
          userAgent: 'x'.repeat(199),
        },
        expect.objectContaining({ id: first.sessionId, isCurrent: false, userAgent: 'Mozilla/5.0' }),
      ],
      nextCursor: null,
    });
  });

  it('tells when a session was used last, and leaves out what has ended or expired', async () => {
    await register('bob');
    const ended = await signIn('bob');
    await ended.users.logout({});
    await signIn('bob');
    store.clock.turn(20 * 86_400_000);
    const { refreshToken } = await signIn('bob');
    const current = await signIn('bob');
    store.clock.turn(15 * 86_400_000);
    await anybody.refreshSession({ body: { refreshToken } });
    const { items } = (await current.users.listSessions({ query: {} })).body;
    expect(items.map(({ startedAt, lastUsedAt }) => lastUsedAt > startedAt)).toEqual([false, true]);
  });

  it('is cut into pages', async () => {
    await register('carol');
    const made = [await signIn('carol'), await signIn('carol'), await signIn('carol')].map((each) => each.sessionId);
    const { users: carol } = await signIn('carol');
    const { items, nextCursor } = (await carol.listSessions({ query: { limit: 2 } })).body;
    const rest = (await carol.listSessions({ query: { limit: 2, cursor: String(nextCursor) } })).body;
    expect([...items, ...rest.items].slice(1).map(({ id }) => id)).toEqual(made.toReversed());
    expect(rest.nextCursor).toBeNull();
  });
});
