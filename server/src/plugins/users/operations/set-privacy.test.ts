import { expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
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

it('is none of an account that was erased a moment ago: 401 not-signed-in', async () => {
  const erased = store.as(signedIn()).users;
  await expect(erased.getPrivacy({})).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(erased.setPrivacy({ body: open })).rejects.toMatchObject({ code: 'not-signed-in' });
});
