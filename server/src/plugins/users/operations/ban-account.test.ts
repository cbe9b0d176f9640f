import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const { id: adminId } = await register('the_admin');
const admin = store.as(signedIn(adminId, ['player', 'moderator', 'admin'])).users;
const refusal = (code: string) => expect.objectContaining({ code });
const nobody = '0193f4a2-7c1d-7b6e-9a53-000000000000';

const ban = (id: string, body: Parameters<typeof admin.banAccount>[0]['body']) =>
  admin.banAccount({ path: { id }, body });
const kinds = async (id: string) =>
  (await admin.listBans({ path: { id }, query: {} })).body.items.map(({ kind }) => kind);

describe('bans', () => {
  it('hold until they end or are taken back', async () => {
    const { id } = await register('alice');
    const { status, body } = await ban(id, { kind: 'game', appId: 730, reason: 'Aim bot' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'game', appId: 730, reason: 'Aim bot', expiresAt: null });
    await ban(id, { kind: 'community', reason: 'Insults', until: '2026-11-23T12:00:00.000Z' });
    await ban(id, { kind: 'vac', reason: 'Cheating' });
    expect(await kinds(id)).toEqual(['vac', 'community', 'game']);
    store.clock.turn(86_400_000);
    expect(await kinds(id)).toEqual(['vac', 'game']);
    const { items, nextCursor } = (await admin.listBans({ path: { id }, query: { limit: 1 } })).body;
    expect(items).toHaveLength(1);
    const rest = await admin.listBans({ path: { id }, query: { limit: 1, cursor: String(nextCursor) } });
    expect(rest.body.items).toEqual([body]);
    expect((await admin.liftBan({ path: { id, banId: body.id } })).status).toBe(204);
    expect(await kinds(id)).toEqual(['vac']);
    expect(await store.audited(id)).toEqual([
      'users.accountBanned',
      'users.accountBanned',
      'users.accountBanned',
      'users.banLifted',
    ]);
  });

  it('of staff are for administrators, and nobody lifts his own', async () => {
    const { id } = await register('mod');
    await admin.setRoles({ path: { id }, body: { roles: ['moderator'] } });
    const moderator = store.as(signedIn(id, ['player', 'moderator'])).users;
    const { id: other } = await register('other_mod');
    await admin.setRoles({ path: { id: other }, body: { roles: ['moderator'] } });
    await expect(
      moderator.banAccount({ path: { id: other }, body: { kind: 'community', reason: 'x' } }),
    ).rejects.toEqual(refusal('forbidden'));
    const { body } = await ban(id, { kind: 'community', reason: 'Insults' });
    await expect(moderator.liftBan({ path: { id, banId: body.id } })).rejects.toEqual(refusal('own-account'));
  });

  it('are refused for oneself, for no game, for a time that is over, and for who is not there', async () => {
    const { id } = await register('bob');
    const { id: other } = await register('carol');
    await expect(ban(adminId, { kind: 'vac', reason: 'x' })).rejects.toEqual(refusal('own-account'));
    await expect(ban(id, { kind: 'game', reason: 'x' })).rejects.toEqual(refusal('ban-needs-game'));
    await expect(ban(id, { kind: 'vac', reason: 'x', until: '2026-01-01T00:00:00.000Z' })).rejects.toEqual(
      refusal('expiry-in-the-past'),
    );
    await expect(ban(nobody, { kind: 'vac', reason: 'x' })).rejects.toEqual(refusal('account-not-found'));
    await expect(kinds(nobody)).rejects.toEqual(refusal('account-not-found'));
    const { body } = await ban(id, { kind: 'vac', reason: 'x' });
    for (const path of [
      { id: other, banId: body.id },
      { id, banId: nobody },
    ]) {
      await expect(admin.liftBan({ path })).rejects.toEqual(refusal('ban-not-found'));
    }
  });
});
