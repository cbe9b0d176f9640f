import { expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const open = {
  profile: 'public',
  games: 'public',
  friends: 'public',
  playtime: 'public',
  inventory: 'public',
  comments: 'public',
} as const;

it('shows everything to everybody until its owner says otherwise', async () => {
  const alice = store.as(signedIn((await register('alice')).id)).users;
  const bob = store.as(signedIn((await register('bob')).id)).users;
  expect((await alice.getPrivacy({})).body).toEqual(open);
  const wanted = { ...open, games: 'friends', playtime: 'private' } as const;
  expect((await alice.setPrivacy({ body: wanted })).body).toEqual(wanted);
  expect((await alice.getPrivacy({})).body).toEqual(wanted);
  expect((await bob.getPrivacy({})).body).toEqual(open);
});

it('tells others of a change, and those who copy it of all who hide something', async () => {
  const [{ id: userId }, { id: other }] = [await register('carol'), await register('dave')];
  const carol = store.as(signedIn(userId)).users;
  const games = { ...open, games: 'private' } as const;
  for (const body of [games, games]) await carol.setPrivacy({ body });
  const copy = { userId, privacy: games, version: 2 };
  const told = (await store.events('users.privacyChanged')).filter((event) => event.userId === userId);
  expect(told).toEqual([copy]);
  const { items } = (await store.as(service).users.exportPrivacy({ query: {} })).body;
  expect(items.filter((each) => [userId, other].includes(each.userId))).toEqual([copy]);
  const { body: page } = await store.as(service).users.exportPrivacy({ query: { limit: 1 } });
  const { body: rest } = await store.as(service).users.exportPrivacy({ query: { cursor: page.nextCursor ?? '' } });
  expect([...page.items, ...rest.items]).toEqual(items);
});

it('is none of an account that was erased a moment ago: 401 not-signed-in', async () => {
  const erased = store.as(signedIn()).users;
  await expect(erased.getPrivacy({})).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(erased.setPrivacy({ body: open })).rejects.toMatchObject({ code: 'not-signed-in' });
});
