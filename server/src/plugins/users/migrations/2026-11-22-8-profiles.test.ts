import { expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../../../../test/harness/database.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { users } from '../plugin.ts';
import { profiles } from './2026-11-22-8-profiles.ts';

it('gives the accounts that were there before a profile', async () => {
  const before = (users.migrations ?? []).filter(({ name }) => name < profiles.name);
  const client = new pg.Client(await freshDatabase('users', before));
  await client.connect();
  try {
    const id = newId();
    await client.query(
      `insert into account (id, steam_id, account_name, account_name_key, email, email_key, language, roles, status, created_at)
       values ($1, 76561197960265729, 'Alice', 'alice', 'a@example.com', 'a@example.com', 'de', '{player}', 'active', now())`,
      [id],
    );
    for (const statement of profiles.up) await client.query(statement);
    const { rows } = await client.query('select * from profile');
    expect(rows).toMatchObject([
      {
        account_id: id,
        persona_name: 'Alice',
        profile_privacy: 'public',
        currency: 'USD',
        news_mail: true,
        version: 1,
      },
    ]);
  } finally {
    await client.end();
  }
});
