import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { users } from '../plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const day = 24 * 3_600_000;

it('forgets sessions with their refresh tokens 90 days after they began', async () => {
  const password = 'four unrelated words here';
  await anybody.register({ body: { accountName: 'alice', email: 'alice@example.com', password } });
  const { body } = await anybody.login({ body: { account: 'alice', password } });
  await anybody.refreshSession({ body: { refreshToken: body.refreshToken } });
  store.clock.turn(day);
  await anybody.login({ body: { account: 'alice', password } });
  const kept = async () => {
    const { rows } = await store.database.pool.query(
      'select (select count(*)::int from session) as sessions, (select count(*)::int from refresh_token) as tokens',
    );
    return rows[0];
  };
  store.clock.turn(89 * day - 1);
  await store.settle();
  expect(await kept()).toEqual({ sessions: 2, tokens: 3 });
  store.clock.turn(1);
  await store.settle();
  expect(await kept()).toEqual({ sessions: 1, tokens: 1 });
});
