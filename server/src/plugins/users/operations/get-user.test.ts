import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { steamIdsOf } from '../domain/steam-id.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { anybody, register } = samplePeople(store);
const admin = store.as(signedIn((await register('the_admin')).id, ['player', 'moderator', 'admin'])).users;
const refusal = (code: string) => expect.objectContaining({ code });
const nobody = '0193f4a2-7c1d-7b6e-9a53-000000000000';
const signUp = async (account: string) => {
  const { id, steamId } = await register(account);
  return { id, steamId, ...store.as(signedIn(id)).users };
};
const get = async (id: string) => (await anybody.getUser({ path: { id } })).body;
const hide = async ({ setPrivacy }: typeof anybody, profile: 'friends' | 'private') =>
  setPrivacy({
    body: { profile, games: 'public', friends: 'public', playtime: 'public', inventory: 'public', comments: 'public' },
  });

describe('users.getUser', () => {
  it('answers a public profile to everybody, by each of its ids', async () => {
    const alice = await signUp('alice');
    await alice.updateOwnProfile({
      body: { personaName: 'Alice!', realName: 'Alice L.', country: 'NO', summary: 'Hi', vanity: 'Wonder-Land' },
    });
    const steamIds = steamIdsOf(alice.steamId);
    const shown = await get(alice.id);
    expect(shown).toEqual({
      id: alice.id,
      steamId: alice.steamId,
      steamIds,
      personaName: 'Alice!',
      avatar: expect.objectContaining({ hash: expect.stringMatching(/^[\da-f]{40}$/) }),
      isLimited: true,
      visibility: 'public',
      vanity: 'Wonder-Land',
      country: 'NO',
      realName: 'Alice L.',
      summary: 'Hi',
      personaNameHistory: [{ name: 'alice', changedAt: '2026-11-22T12:00:00.000Z' }],
      createdAt: '2026-11-22T12:00:00.000Z',
      bans: { community: false, vac: 0, game: 0, daysSinceLast: null },
    });
    const { steamId64, steam2, steam3 } = steamIds;
    const others = [steamId64, steam2, steam2.replace('STEAM_0', 'STEAM_1'), steam3, 'wonder-land', 'WONDER-LAND'];
    for (const id of [...others, alice.id.toUpperCase()]) expect(await get(id)).toEqual(shown);
  });

  it.each(['private', 'friends'] as const)('answers one that is %s in full only to its owner', async (level) => {
    const bob = await signUp(`bob_${level}`);
    const full = await get(bob.id);
    await hide(bob, level);
    const { id, steamId, steamIds, personaName, avatar, isLimited } = full;
    const shown = { id, steamId, steamIds, personaName, avatar, isLimited, visibility: level };
    expect(await get(id)).toEqual(shown);
    expect((await admin.getUser({ path: { id } })).body).toEqual(shown);
    expect((await bob.getUser({ path: { id } })).body).toEqual({ ...full, visibility: level });
  });

  it('counts the bans that hold, and the days since the last of a game or VAC', async () => {
    const carol = await signUp('carol');
    const ban = (body: Parameters<typeof admin.banAccount>[0]['body']) =>
      admin.banAccount({ path: { id: carol.id }, body });
    const day = 86_400_000;
    const until = new Date(store.clock.now().getTime() + 4 * day).toISOString();
    await ban({ kind: 'vac', reason: 'x' });
    store.clock.turn(day);
    await ban({ kind: 'game', appId: 730, reason: 'x' });
    await ban({ kind: 'game', appId: 440, reason: 'x', until });
    store.clock.turn(2 * day - 1);
    await ban({ kind: 'community', reason: 'x', until });
    expect((await get(carol.id)).bans).toEqual({ community: true, vac: 1, game: 2, daysSinceLast: 1 });
    store.clock.turn(1);
    expect((await get(carol.id)).bans).toMatchObject({ daysSinceLast: 2 });
    store.clock.turn(day);
    expect((await get(carol.id)).bans).toEqual({ community: false, vac: 1, game: 1, daysSinceLast: 3 });
  });

  it('answers a suspended account like others', async () => {
    const { id } = await signUp('dave');
    const before = await get(id);
    await admin.suspendAccount({ path: { id }, body: { reason: 'x' } });
    expect(await get(id)).toEqual(before);
  });

  it.each([
    nobody,
    '76561202255233023',
    '76561197960265728',
    'STEAM_0:0:9999999999',
    '[U:1:4294967295]',
    'no-one',
    '620',
  ])('does not know %s: 404 user-not-found', async (id) => {
    await expect(get(id)).rejects.toEqual(refusal('user-not-found'));
  });

  it.each(['ab', 'with space', 'STEAM_0:2:1', '[g:1:4]', '%', "'; drop table account; --"])(
    'refuses %s: 422',
    async (id) => {
      await expect(get(id)).rejects.toEqual(refusal('invalid-request'));
    },
  );
});

describe('users.getUserSummaries', () => {
  it('answers each who exists once, in the order of the request', async () => {
    const [erin, frank] = [await signUp('erin'), await signUp('frank')];
    await erin.updateOwnProfile({ body: { vanity: 'Erin-E' } });
    await hide(frank, 'private');
    const ids = [
      frank.id,
      nobody,
      'ERIN-e',
      erin.id,
      steamIdsOf(erin.steamId).steam3,
      steamIdsOf(frank.steamId).steam2,
      'no-one',
    ];
    const ask = async (caller: typeof anybody) => (await caller.getUserSummaries({ query: { ids } })).body.items;
    expect(await ask(anybody)).toEqual([await get(frank.id), await get(erin.id)]);
    expect((await ask(frank))[0]).toEqual((await frank.getUser({ path: { id: frank.id } })).body);
  });

  it('takes 100 ids and no more', async () => {
    const ask = (count: number) =>
      anybody.getUserSummaries({ query: { ids: Array.from({ length: count }, (_, number) => `nobody-${number}`) } });
    expect((await ask(100)).body).toEqual({ items: [] });
    await expect(ask(101)).rejects.toEqual(refusal('invalid-request'));
    await expect(ask(0)).rejects.toEqual(refusal('invalid-request'));
  });
});
