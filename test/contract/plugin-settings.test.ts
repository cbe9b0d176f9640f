import { expect, it } from '@jest/globals';
import { fewPlugins, startTestStore } from '../harness/store.ts';
import { jsonOf } from '../harness/store-client.ts';

it('reaches the plugins of the split form as it was set', async () => {
  const environment = { STEAM_CLONE_LIMITED_BELOW: '0' };
  const { client } = await startTestStore({ plugins: fewPlugins, form: 'split', environment });
  const { token } = await client.player();
  const account = jsonOf<{ isLimited: boolean }>(await client.send({ path: '/v1/accounts/me', token }));
  expect(account.isLimited).toBe(false);
});
