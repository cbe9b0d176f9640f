import { expect, it } from '@jest/globals';
import { samplePeople } from '../../../../../test/harness/people.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const { register } = samplePeople(store);
const wanted = {
  language: 'ja',
  currency: 'EUR',
  contentFilters: ['nudity', 'mature'],
  emailNotifications: { news: false, wishlist: true, friends: false },
} as const;
const body = { ...wanted, contentFilters: [...wanted.contentFilters] };

it('begins with the language of the account, dollars, all mail and no filter', async () => {
  const { id } = await register('alice', { language: 'de' });
  expect((await store.as(signedIn(id)).users.getPreferences({})).body).toEqual({
    language: 'de',
    currency: 'USD',
    contentFilters: [],
    emailNotifications: { news: true, wishlist: true, friends: true },
  });
});

it('keeps what its owner wants, the language of the account too', async () => {
  const bob = store.as(signedIn((await register('bob')).id)).users;
  expect((await bob.setPreferences({ body })).body).toEqual(wanted);
  expect((await bob.getPreferences({})).body).toEqual(wanted);
  expect((await bob.getOwnAccount({})).body.language).toBe('ja');
});

it('is none of an account that was erased a moment ago: 401 not-signed-in', async () => {
  const erased = store.as(signedIn()).users;
  await expect(erased.getPreferences({})).rejects.toMatchObject({ code: 'not-signed-in' });
  await expect(erased.setPreferences({ body })).rejects.toMatchObject({ code: 'not-signed-in' });
});
