import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { openPluginDatabase, type PluginDatabase } from './plugin-database.ts';
import { removeOldRows } from './retention.ts';

let database: PluginDatabase;
beforeAll(async () => {
  database = await openPluginDatabase({ plugin: 'retention', url: await freshDatabase('retention'), entities: [] });
});
afterAll(() => database.close());

it('keeps outbox and inbox for thirty days, and what was not relayed for ever', async () => {
  const { pool } = database;
  await pool.query(
    `insert into outbox (id, kind, name, payload, occurred_at, relayed_at)
     select gen_random_uuid(), 'event', name, '{}', now() - interval '40 days', relayed_at
     from (values ('old', now() - interval '31 days'), ('young', now() - interval '29 days'), ('waiting', null))
       as entry (name, relayed_at), generate_series(1, 6000)
     where name = 'old' or generate_series = 1`,
  );
  await pool.query(
    `insert into inbox (consumer, event_id, at)
     select consumer, gen_random_uuid(), at from (values ('old', now() - interval '31 days'), ('young', now())) as entry (consumer, at)`,
  );
  await removeOldRows(pool);
  const outbox = await pool.query('select name from outbox order by name');
  expect(outbox.rows).toEqual([{ name: 'waiting' }, { name: 'young' }]);
  const inbox = await pool.query('select consumer from inbox');
  expect(inbox.rows).toEqual([{ consumer: 'young' }]);
});

it('removes Idempotency-Keys when they have expired', async () => {
  const { pool } = database;
  await pool.query(
    `insert into idempotency_key select 'p', 'o', int8send(n), '', gen_random_uuid(), now(), null, null,
       now() + case n when 1 then interval '1 hour' else interval '0' end from generate_series(1, 6000) n`,
  );
  await removeOldRows(pool);
  expect((await pool.query('select from idempotency_key')).rowCount).toBe(1);
});
