import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import {
  alice,
  bob,
  buy,
  codeOf,
  input,
  newKey,
  openKeys,
  response,
} from '../../../../test/harness/idempotency-keys.ts';
import { anonymous } from '../sessions/principal.ts';

let keys: Awaited<ReturnType<typeof openKeys>>;
beforeAll(async () => {
  keys = await openKeys();
});
afterAll(() => keys.database.close());

describe('an Idempotency-Key', () => {
  it('replays the answer byte for byte', async () => {
    const key = newKey();
    await keys.work(await keys.claimed(key), key);
    const replay = await keys.replayed(key);
    expect(replay).toEqual({
      ...response(),
      headers: { ...response().headers, 'idempotent-replayed': 'true' },
      accountId: 'alice',
    });
    expect(Object.keys(replay.headers)).toEqual(['location', 'content-type', 'idempotent-replayed']);
  });

  it('replays an answer without a body', async () => {
    const key = newKey();
    await keys.work(await keys.claimed(key), key, response({ status: 204, headers: {}, body: null }));
    expect(await keys.replayed(key)).toMatchObject({ status: 204, body: null });
  });

  it('sent 20 times in parallel does its work once; the others are told to wait or get the answer', async () => {
    const key = newKey();
    const attempts = Array.from({ length: 20 }, async () => {
      const outcome = await keys.store().look({ principal: alice, operation: buy, key, input });
      if ('replay' in outcome) return outcome.replay.body;
      await setImmediate();
      await keys.work(outcome.claim, key);
      return response().body;
    });
    const results = await Promise.allSettled(attempts);
    const outcomes = results.map((result) => (result.status === 'fulfilled' ? result.value : codeOf(result.reason)));
    expect(new Set([...outcomes, 'idempotency-key-in-flight'])).toEqual(
      new Set([response().body, 'idempotency-key-in-flight']),
    );
    expect(await keys.effects(key)).toBe(1);
    expect((await keys.replayed(key)).body).toBe(response().body);
  });

  it('is refused with other input, finished or not, and accepts the same input in another order', async () => {
    const key = newKey();
    const reused = { code: 'idempotency-key-reused' };
    const claim = await keys.claimed(key);
    await expect(keys.claimed(key, keys.store(), { input: { ...input, body: { game: 400 } } })).rejects.toMatchObject(
      reused,
    );
    await keys.work(claim, key);
    await expect(keys.replayed(key, { input: { ...input, body: { game: 400 } } })).rejects.toMatchObject(reused);
    await expect(keys.replayed(key, { input: { ...input, path: { id: '1' } } })).rejects.toMatchObject(reused);
    const body = { gift: { from: 'alice', to: 'bob' }, game: 620 };
    expect(await keys.replayed(key, { input: { ...input, body } })).toMatchObject({ status: 201 });
  });

  it('belongs to one principal and one operation, whatever the session', async () => {
    const key = newKey();
    await keys.work(await keys.claimed(key), key);
    await keys.claimed(key, keys.store(), { principal: bob });
    await keys.claimed(key, keys.store(), { principal: { ...alice, kind: 'service', caller: 'purchases' } });
    await keys.claimed(key, keys.store(), { principal: anonymous });
    await keys.claimed(key, keys.store(), { operation: { ...buy, id: 'sample.gift' } });
    expect(await keys.replayed(key, { principal: { ...alice, sessionId: 'second' } })).toMatchObject({ status: 201 });
  });

  it.each([
    ['required', 30],
    ['optional', 1],
  ] as const)('that is %s is kept for %i days', async (idempotency, days) => {
    const operation = { ...buy, id: `sample.${idempotency}`, idempotency };
    await keys.work(await keys.claimed(newKey(), keys.store(), { operation }), newKey());
    const { rows } = await keys.database.pool.query(
      `select (extract(epoch from expires_at - now()) / 86400)::float8 as days from idempotency_key where operation = $1`,
      [operation.id],
    );
    expect(rows).toEqual([{ days: expect.closeTo(days, 2) }]);
  });

  it('is kept for its time only', async () => {
    const key = newKey();
    await keys.work(await keys.claimed(key, keys.store({ keptSeconds: 0.05 })), key);
    await eventually(() => keys.claimed(key, keys.store(), { input: { ...input, body: 'another' } }));
  });
});

describe('what the table holds', () => {
  const everything = async (key: string) => {
    const { rows } = await keys.database.pool.query<{ row: string }>(
      `select encode(answer, 'escape') || kept::text as row from idempotency_key kept where operation = $1`,
      [key],
    );
    return rows.map(({ row }) => row).join('\n');
  };

  it('is neither the key nor a secret answer, which only the key opens', async () => {
    const key = 'a-client-made-this-up';
    const operation = { id: 'sample.createApiKey', secret: true };
    const secret = response({ headers: { 'x-key': 'sk_in_header' }, body: '{"apiKey":"sk_in_body"}' });
    await keys.work(await keys.claimed(key, keys.store(), { operation }), key, secret);
    expect(await everything(operation.id)).not.toMatch(/sk_in|made-this-up/);
    expect(await keys.replayed(key, { operation })).toMatchObject({ status: 201, body: '{"apiKey":"sk_in_body"}' });
    await keys.database.pool.query(
      'update idempotency_key set answer = set_byte(answer, 40, 255 - get_byte(answer, 40)) where operation = $1',
      [operation.id],
    );
    await expect(keys.replayed(key, { operation })).rejects.toThrow('unable to authenticate data');
  });

  it('is the plain answer of an operation without secrets', async () => {
    const key = newKey();
    await keys.work(await keys.claimed(key, keys.store(), { operation: { ...buy, id: 'sample.plain' } }), key);
    expect(await everything('sample.plain')).toContain('/v1/orders/1');
  });
});
