import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const admin = store.as(administrator).users;

describe('users.createLoadKey', () => {
  it.each([
    [{ seconds: 60 }, 60],
    [{ seconds: 86_400 }, 86_400],
    [{}, 3600],
  ])('answers a key for %j and records who made it', async (body, seconds) => {
    const before = Date.now();
    const answer = await admin.createLoadKey({ body });
    expect(answer.status).toBe(201);
    const life = Date.parse(answer.body.expiresAt) - before;
    expect(life).toBeGreaterThanOrEqual(seconds * 1000);
    expect(life).toBeLessThan(seconds * 1000 + 10_000);
    expect((await store.audited(administrator.userId ?? '')).at(-1)).toBe('users.loadKeyCreated');
  });

  it('gives no key for more than a day', async () => {
    await expect(admin.createLoadKey({ body: { seconds: 86_401 } })).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('gives no key to others than administrators', async () => {
    await expect(store.as(signedIn()).users.createLoadKey({ body: {} })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
