import { describe, expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { installation } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const password = 'Jq4nTe8wZc2yVb6mXr9k';
const refusal = (code: string) => expect.objectContaining({ code });
const signUp = async (account: string) => {
  const { id } = await register(account);
  return { id, ...store.as(signedIn(id)).users };
};
const avatarHash = expect.stringMatching(/^[\da-f]{40}$/);
const nothing = {
  avatar: expect.objectContaining({ hash: avatarHash }),
  realName: null,
  country: null,
  summary: null,
  vanity: null,
  personaNameHistory: [],
};

describe('a profile', () => {
  it('begins with the account name and nothing else, also for the first administrator', async () => {
    const alice = await signUp('Alice');
    expect((await alice.getOwnProfile({})).body).toEqual({ personaName: 'Alice', ...nothing });
    const { account } = (await store.as(installation).users.createFirstAdministrator({ body: { password } })).body;
    const admin = store.as(signedIn(account.id)).users;
    expect((await admin.getOwnProfile({})).body).toEqual({ personaName: 'admin', ...nothing });
  });

  it('changes as far as it is given, and tells others by an event', async () => {
    const bob = await signUp('bob');
    const given = {
      personaName: 'Bob 🎮',
      realName: 'Robert',
      country: 'GB',
      summary: 'Two\nlines',
      vanity: 'Bob-1',
    } as const;
    const { body } = await bob.updateOwnProfile({ body: given });
    expect(body).toEqual({
      ...nothing,
      ...given,
      personaNameHistory: [{ name: 'bob', changedAt: '2026-11-22T12:00:00.000Z' }],
    });
    expect((await bob.getOwnProfile({})).body).toEqual(body);
    const { body: less } = await bob.updateOwnProfile({ body: { realName: null, vanity: null } });
    expect(less).toEqual({ ...body, realName: null, vanity: null });
    await bob.updateOwnProfile({ body: { country: 'GB', personaName: given.personaName } });
    await bob.updateOwnProfile({ body: {} });
    const events = await store.events('users.profileChanged');
    expect(events).toEqual(
      [2, 3].map((version) => ({ userId: bob.id, personaName: given.personaName, avatarHash, version })),
    );
  });

  it('shows the ten names before, and keeps no others', async () => {
    const carol = await signUp('carol');
    for (let count = 1; count <= 12; count++) {
      store.clock.turn(1000);
      await carol.updateOwnProfile({ body: { personaName: `name ${count}` } });
    }
    const { personaNameHistory } = (await carol.getOwnProfile({})).body;
    expect(personaNameHistory.map(({ name }) => name)).toEqual(
      Array.from({ length: 10 }, (_, back) => `name ${11 - back}`),
    );
    expect(personaNameHistory[0]?.changedAt).toBe(store.clock.now().toISOString());
  });

  it('has a vanity name of its own in any case: 409 vanity-taken', async () => {
    const [dave, erin] = [await signUp('dave'), await signUp('erin')];
    await dave.updateOwnProfile({ body: { vanity: 'The_One' } });
    await expect(erin.updateOwnProfile({ body: { vanity: 'the_one', personaName: 'One' } })).rejects.toEqual(
      refusal('vanity-taken'),
    );
    expect((await erin.getOwnProfile({})).body).toEqual({ personaName: 'erin', ...nothing });
    await dave.updateOwnProfile({ body: { vanity: 'the_ONE' } });
    await dave.updateOwnProfile({ body: { vanity: null } });
    expect((await erin.updateOwnProfile({ body: { vanity: 'the_one' } })).status).toBe(200);
  });

  it('lets changes at the same time wait for each other', async () => {
    const frank = await signUp('frank');
    const names = Array.from({ length: 10 }, (_, number) => `frank ${number}`);
    await Promise.all(names.map((personaName) => frank.updateOwnProfile({ body: { personaName } })));
    const { personaName, personaNameHistory } = (await frank.getOwnProfile({})).body;
    const shown = [personaName, ...personaNameHistory.map(({ name }) => name)];
    expect(shown.sort()).toEqual(['frank', ...names]);
  });

  it.each([
    ['personaName', ''],
    ['personaName', '   '],
    ['personaName', 'x'.repeat(33)],
    ['personaName', 'two\nlines'],
    ['personaName', 'bell\u0007'],
    ['personaName', 'next\u0085line'],
    ['realName', 'x'.repeat(65)],
    ['country', 'gb'],
    ['country', 'XX'],
    ['summary', 'x'.repeat(1001)],
    ['vanity', 'ab'],
    ['vanity', 'x'.repeat(33)],
    ['vanity', '76561197960287930'],
    ['vanity', 'with space'],
  ])('refuses as %s %j: 422', async (field, value) => {
    await expect(store.as(signedIn()).users.updateOwnProfile({ body: { [field]: value } })).rejects.toEqual(
      refusal('invalid-request'),
    );
  });

  it.each([
    ['personaName', '🎮'.repeat(32)],
    ['realName', 'x'.repeat(64)],
    ['summary', 'x'.repeat(1000)],
    ['vanity', '1_2'],
  ])('takes as %s %j', async (field, value) => {
    const somebody = await signUp(`takes_${field}`);
    expect((await somebody.updateOwnProfile({ body: { [field]: value } })).body).toMatchObject({ [field]: value });
  });

  it('is none of an account that was erased a moment ago: 401 not-signed-in', async () => {
    const erased = store.as(signedIn()).users;
    await expect(erased.getOwnProfile({})).rejects.toEqual(refusal('not-signed-in'));
    await expect(erased.updateOwnProfile({ body: {} })).rejects.toEqual(refusal('not-signed-in'));
  });
});
