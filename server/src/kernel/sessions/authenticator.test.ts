import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import { Authenticator, type Introspection, tokenBound } from './authenticator.ts';
import { PrincipalSigner } from './principal-signer.ts';

const alice = { userId: 'alice', roles: ['player'], scopes: ['*'], sessionId: 'first' };
const key = Buffer.alloc(32, 1);
const bearer = { authorization: 'Bearer sca_alice' };

describe('a checked token', () => {
  let sessions: Map<string, Introspection>;
  let introspect: jest.Mock<(token: string) => Promise<Introspection>>;
  let authenticator: Authenticator;

  beforeEach(() => {
    sessions = new Map([['sca_alice', { active: true, ...alice }]]);
    const nobody = { active: false, userId: null, roles: [], scopes: [], sessionId: null };
    introspect = jest.fn(async (token) => sessions.get(token) ?? nobody);
    authenticator = new Authenticator(new PrincipalSigner({ signing: key, accepted: [key] }, 'store'), introspect);
  });

  const expectRefused = () =>
    expect(authenticator.authenticate(bearer)).rejects.toMatchObject({ code: 'token-expired' });

  it('is believed without asking again, for a second', async () => {
    const began = performance.now();
    await authenticator.authenticate(bearer);
    sessions.clear();
    expect(await authenticator.authenticate(bearer)).toMatchObject({ kind: 'user', ...alice });
    expect(introspect).toHaveBeenCalledTimes(1);
    await eventually(expectRefused);
    expect(introspect.mock.calls.length).toBeGreaterThan(1);
    expect(performance.now() - began).toBeGreaterThan(tokenBound - 100);
    expect(performance.now() - began).toBeLessThan(tokenBound + 500);
  });

  it('is not asked about where there is none: who has a guest token is that guest', async () => {
    const headers = { 'x-guest-token': 'g'.repeat(43) };
    const guest = await authenticator.authenticate(headers);
    expect(guest).toMatchObject({ kind: 'guest', userId: null, scopes: [] });
    expect(guest.guestId).toMatch(/^[0-9a-f]{64}$/);
    expect(await authenticator.authenticate({ 'x-guest-token': 'h'.repeat(43) })).not.toEqual(guest);
    expect(introspect).not.toHaveBeenCalled();
    expect(await authenticator.authenticate({ ...headers, ...bearer })).toMatchObject({ kind: 'user', guestId: null });
  });

  it('refuses a guest token that none can be', async () => {
    for (const token of ['', 'g', 'g'.repeat(44), `${'g'.repeat(42)}!`]) {
      await expect(authenticator.authenticate({ 'x-guest-token': token })).rejects.toMatchObject({
        code: 'token-expired',
      });
    }
  });

  it('is believed from when it was asked about, not from the answer', async () => {
    introspect.mockImplementationOnce(async () => {
      await sleep(tokenBound / 2);
      return { active: true, ...alice };
    });
    const began = performance.now();
    await authenticator.authenticate(bearer);
    sessions.clear();
    await eventually(expectRefused);
    expect(performance.now() - began).toBeLessThan(1.5 * tokenBound - 100);
  });

  it('is forgotten at once when its session or account is dropped', async () => {
    for (const ended of [{ sessionIds: ['other', 'first'] }, { userId: 'alice' }]) {
      sessions.set('sca_alice', { active: true, ...alice });
      await authenticator.authenticate(bearer);
      sessions.clear();
      authenticator.drop({ userId: 'bob' });
      expect(await authenticator.authenticate(bearer)).toMatchObject(alice);
      authenticator.drop(ended);
      await expectRefused();
    }
  });

  it('is not believed longer when it was dropped while it was checked', async () => {
    const answer = Promise.withResolvers<Introspection>();
    introspect.mockReturnValueOnce(answer.promise);
    const checked = authenticator.authenticate(bearer);
    sessions.clear();
    authenticator.drop({ sessionIds: ['first'] });
    answer.resolve({ active: true, ...alice });
    await checked;
    await expectRefused();
  });

  it('that ended is not remembered as such', async () => {
    sessions.clear();
    await expectRefused();
    sessions.set('sca_alice', { active: true, ...alice });
    expect(await authenticator.authenticate(bearer)).toMatchObject(alice);
  });

  it.each(['Basic YTpi', 'Bearer', 'Bearer a b', 'sca_alice', `Bearer ${'a'.repeat(257)}`])(
    'is not looked for in "%s"',
    async (authorization) => {
      await expect(authenticator.authenticate({ authorization })).rejects.toMatchObject({ code: 'token-expired' });
      expect(introspect).not.toHaveBeenCalled();
    },
  );
});
