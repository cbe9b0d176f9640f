import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../test/harness/plugin-under-test.ts';
import { signedIn } from '../../../../test/harness/principals.ts';
import { anonymous } from '../../kernel/sessions/principal.ts';
import { personalData } from './personal-data.ts';
import { users } from './plugin.ts';

const store = await startPluginUnderTest(users);
const anybody = store.as(anonymous).users;
const password = 'four unrelated words here';

it('exports what is kept about a person, but no credential', async () => {
  const { body } = await anybody.register({ body: { accountName: 'alice', email: 'alice@canary.example', password } });
  await anybody.login({ body: { account: 'alice', password } });
  const alice = store.as(signedIn(body.id)).users;
  await alice.updateOwnProfile({ body: { personaName: 'Alice!', realName: 'Alice L.' } });
  await alice.setParentalControls({ body: { enabled: true, newPin: '2468', dailyMinutes: 90 } });
  const exported = await personalData.export(body.id, store.database.fork());
  expect(exported).toMatchObject({
    profile: { personaName: 'Alice!', realName: 'Alice L.', personaNameHistory: [{ name: 'alice' }] },
    privacy: { profile: 'public' },
    preferences: { language: 'en', currency: 'USD' },
    parentalControls: { enabled: true, allowedAppIds: [], dailyMinutes: 90 },
  });
  const { isLimited: _, ...account } = body;
  expect(exported).toMatchObject({ account: { ...account, spent: { amount: 0, currency: 'USD' } } });
  const at = store.clock.now();
  expect(exported).toMatchObject({ credential: { changedAt: at }, secondFactor: { confirmedAt: null } });
  expect(exported).toMatchObject({ sessions: [{ startedAt: store.clock.now(), endedAt: null }] });
  expect(JSON.stringify(exported)).not.toContain('argon2');
});

it('erases it from every table', async () => {
  const { body } = await anybody.register({
    body: { accountName: 'canary_bob', email: 'bob@canary.example', password },
  });
  await anybody.login({ body: { account: 'canary_bob', password } });
  const bob = store.as(signedIn(body.id)).users;
  await bob.updateOwnProfile({ body: { personaName: 'Bob', realName: 'canary_bob', vanity: 'canary_bob' } });
  await bob.setParentalControls({ body: { enabled: true, newPin: '2468' } });
  await personalData.erase(body.id, store.database.fork());
  expect(await personalData.export(body.id, store.database.fork())).toEqual({});
  const { rows: tables } = await store.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  for (const { name } of tables) {
    const { rows } = await store.database.pool.query(`select from ${name} t where t::text ~ 'canary_bob|bob@canary'`);
    expect({ name, rows: rows.length }).toEqual({ name, rows: 0 });
  }
});
