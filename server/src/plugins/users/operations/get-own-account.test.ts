import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../../test/harness/principals.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);

describe('users.getOwnAccount', () => {
  it("answers the caller's account and nobody else's", async () => {
    const anybody = store.as(anonymous).users;
    const password = 'four unrelated words here';
    const alice = await anybody.register({ body: { accountName: 'alice', email: 'alice@example.com', password } });
    await anybody.register({ body: { accountName: 'bob', email: 'bob@example.com', password } });
    const { body } = await store.as(signedIn(alice.body.id)).users.getOwnAccount({});
    expect(body).toEqual(alice.body);
  });

  it('answers 401 not-signed-in for an account that was erased a moment ago', async () => {
    await expect(store.as(signedIn()).users.getOwnAccount({})).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
