import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { isActive, register, signIn } = samplePeople(store);

describe('users.endSession', () => {
  it('ends one session at once', async () => {
    await register('alice');
    const [other, current] = [await signIn('alice'), await signIn('alice')];
    expect((await current.users.endSession({ path: { id: other.sessionId } })).status).toBe(204);
    expect([await isActive(other), await isActive(current)]).toEqual([false, true]);
    expect(await store.audited(current.userId)).toEqual(['users.signedIn', 'users.signedIn', 'users.sessionEnded']);
  });

  it("finds neither somebody else's session nor one that has ended: 404 session-not-found", async () => {
    await register('bob');
    await register('mallory');
    const [bob, mallory, gone] = [await signIn('bob'), await signIn('mallory'), await signIn('mallory')];
    await gone.users.logout({});
    for (const id of [bob.sessionId, gone.sessionId]) {
      await expect(mallory.users.endSession({ path: { id } })).rejects.toMatchObject({ code: 'session-not-found' });
    }
    expect(await isActive(bob)).toBe(true);
  });
});

describe('users.endSessions', () => {
  it('ends all but the one that asks, or that too', async () => {
    await register('carol');
    await register('dave');
    const others = [await signIn('carol'), await signIn('carol')];
    const [current, stranger] = [await signIn('carol'), await signIn('dave')];
    expect((await current.users.endSessions({ query: {} })).body).toEqual({ ended: 2 });
    expect(await Promise.all([...others, current, stranger].map(isActive))).toEqual([false, false, true, true]);
    expect((await current.users.endSessions({ query: {} })).body).toEqual({ ended: 0 });
    expect((await current.users.endSessions({ query: { includeCurrent: true } })).body).toEqual({ ended: 1 });
    expect(await Promise.all([current, stranger].map(isActive))).toEqual([false, true]);
    expect((await store.audited(current.userId)).slice(3)).toEqual(['users.sessionsEnded', 'users.sessionsEnded']);
  });
});
