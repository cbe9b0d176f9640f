import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { transaction } from '../database/in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from '../database/plugin-database.ts';
import type { OperationResponse } from '../pipeline/operation-request.ts';
import { Problem } from '../problems/problem.ts';
import { anonymous, type Principal } from '../sessions/principal.ts';
import { type IdempotencyClaim, type IdempotencyOptions, IdempotencyStore } from './idempotency-store.ts';

const alice: Principal = { ...anonymous, kind: 'user', userId: 'alice', sessionId: 'first' };
const bob: Principal = { ...alice, userId: 'bob' };
const buy = { id: 'sample.buy', secret: false };
const input = { path: {}, query: {}, body: { game: 620, gift: { to: 'bob', from: 'alice' } } };

const response = (changes: Partial<OperationResponse> = {}): OperationResponse => ({
  status: 201,
  headers: { location: '/v1/orders/1', 'content-type': 'application/json' },
  body: '{"order" : 1,\n "name":"Пор🎮"}',
  freshUntil: null,
  accountId: null,
  ...changes,
});

let database: PluginDatabase;
beforeAll(async () => {
  database = await openPluginDatabase({ plugin: 'sample', url: await freshDatabase('sample'), entities: [] });
  await database.pool.query('create table effect (key text)');
});
afterAll(() => database.close());

let count = 0;
const newKey = () => `key ${(count += 1)}`;
const store = (options?: IdempotencyOptions) => new IdempotencyStore(database, options);

async function claimed(key: string, by = store(), changes = {}): Promise<IdempotencyClaim> {
  const outcome = await by.claim({ principal: alice, operation: buy, key, input, ...changes });
  if ('replay' in outcome) throw new Error('It was replayed');
  return outcome.claim;
}

async function replayed(key: string, changes = {}): Promise<OperationResponse> {
  const outcome = await store().claim({ principal: alice, operation: buy, key, input, ...changes });
  if ('claim' in outcome) throw new Error('It was claimed');
  return outcome.replay;
}

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : String(error));

const effects = async (key: string) => (await database.pool.query('select from effect where key = $1', [key])).rowCount;

/** The work of an operation: one effect and its answer in one transaction. */
const work = (claim: IdempotencyClaim, key: string, answer = response()) =>
  transaction(database.fork(), async (em) => {
    await em.execute('insert into effect values (?)', [key]);
    await claim.complete(em, answer);
  });

describe('an Idempotency-Key', () => {
  it('replays the answer byte for byte', async () => {
    const key = newKey();
    await work(await claimed(key), key);
    const replay = await replayed(key);
    expect(replay).toEqual({
      ...response(),
      headers: { ...response().headers, 'idempotent-replayed': 'true' },
      accountId: 'alice',
    });
    expect(Object.keys(replay.headers)).toEqual(['location', 'content-type', 'idempotent-replayed']);
  });

  it('replays an answer without a body', async () => {
    const key = newKey();
    await work(await claimed(key), key, response({ status: 204, headers: {}, body: null }));
    expect(await replayed(key)).toMatchObject({ status: 204, body: null });
  });

  it('sent 20 times in parallel does its work once; the others are told to wait or get the answer', async () => {
    const key = newKey();
    const attempts = Array.from({ length: 20 }, async () => {
      const outcome = await store().claim({ principal: alice, operation: buy, key, input });
      if ('replay' in outcome) return outcome.replay.body;
      await setImmediate();
      await work(outcome.claim, key);
      return response().body;
    });
    const results = await Promise.allSettled(attempts);
    const outcomes = results.map((result) => (result.status === 'fulfilled' ? result.value : codeOf(result.reason)));
    expect(new Set([...outcomes, 'idempotency-key-in-flight'])).toEqual(
      new Set([response().body, 'idempotency-key-in-flight']),
    );
    expect(await effects(key)).toBe(1);
    expect((await replayed(key)).body).toBe(response().body);
  });

  it('is refused with other input, finished or not, and accepts the same input in another order', async () => {
    const key = newKey();
    const reused = { code: 'idempotency-key-reused' };
    const claim = await claimed(key);
    await expect(claimed(key, store(), { input: { ...input, body: { game: 400 } } })).rejects.toMatchObject(reused);
    await work(claim, key);
    await expect(replayed(key, { input: { ...input, body: { game: 400 } } })).rejects.toMatchObject(reused);
    await expect(replayed(key, { input: { ...input, path: { id: '1' } } })).rejects.toMatchObject(reused);
    const body = { gift: { from: 'alice', to: 'bob' }, game: 620 };
    expect(await replayed(key, { input: { ...input, body } })).toMatchObject({ status: 201 });
  });

  it('belongs to one principal and one operation, whatever the session', async () => {
    const key = newKey();
    await work(await claimed(key), key);
    await claimed(key, store(), { principal: bob });
    await claimed(key, store(), { principal: { ...alice, kind: 'service', caller: 'purchases' } });
    await claimed(key, store(), { principal: anonymous });
    await claimed(key, store(), { operation: { ...buy, id: 'sample.gift' } });
    expect(await replayed(key, { principal: { ...alice, sessionId: 'second' } })).toMatchObject({ status: 201 });
  });

  it('is kept for its time only', async () => {
    const key = newKey();
    await work(await claimed(key, store({ keptSeconds: 0.05 })), key);
    await eventually(() => claimed(key, store(), { input: { ...input, body: 'another' } }));
  });
});

describe('a claim', () => {
  const inFlight = { code: 'idempotency-key-in-flight' };

  it('whose process crashed is taken over when its lease has run out, and only one takes it', async () => {
    const key = newKey();
    const crashed = await claimed(key, store({ leaseSeconds: 0.2 }));
    await expect(claimed(key)).rejects.toMatchObject(inFlight);
    let successors: IdempotencyClaim[] = [];
    await eventually(async () => {
      const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => claimed(key)));
      successors = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
      expect(successors).toHaveLength(1);
    });
    expect(successors[0]?.stepKey('capture')).toBe(crashed.stepKey('capture'));
    if (successors[0]) await work(successors[0], key);
    expect(await effects(key)).toBe(1);
    expect(await replayed(key)).toMatchObject({ status: 201 });
  });

  it('that was taken over can not finish any more: its last transaction is rolled back', async () => {
    const key = newKey();
    const slow = await claimed(key, store({ leaseSeconds: 0 }));
    const successor = await claimed(key);
    await expect(work(slow, key)).rejects.toMatchObject(inFlight);
    await slow.refuse(response({ status: 404 }));
    await slow.release();
    await expect(claimed(key)).rejects.toMatchObject(inFlight);
    await work(successor, key);
    await expect(work(slow, key)).rejects.toMatchObject(inFlight);
    expect(await effects(key)).toBe(1);
  });

  it('keeps a final refusal', async () => {
    const key = newKey();
    await (await claimed(key)).refuse(response({ status: 409, body: '{"code":"sold-out"}' }));
    expect(await replayed(key)).toMatchObject({ status: 409, body: '{"code":"sold-out"}' });
  });

  it('keeps no refusal that may pass, and nothing after a failure: a retry goes on at once', async () => {
    const key = newKey();
    await (await claimed(key)).refuse(response({ status: 429, headers: { 'retry-after': '3' } }));
    await (await claimed(key)).refuse(response({ status: 408 }));
    await (await claimed(key)).release();
    await work(await claimed(key), key);
    expect(await replayed(key)).toMatchObject({ status: 201 });
  });

  it('keeps nothing of a transaction that was rolled back', async () => {
    const key = newKey();
    const claim = await claimed(key);
    const failing = transaction(database.fork(), async (em) => {
      await claim.complete(em, response());
      throw new Error('the commit failed');
    });
    await expect(failing).rejects.toThrow('the commit failed');
    await work(claim, key);
    expect(await replayed(key)).toMatchObject({ status: 201 });
  });

  it('has step keys that differ by step, operation, principal and key', async () => {
    const key = newKey();
    const claim = await claimed(key);
    const others = await Promise.all([claimed(newKey()), claimed(key, store(), { principal: bob })]);
    const keys = [claim.stepKey('capture'), claim.stepKey('grant'), ...others.map((other) => other.stepKey('capture'))];
    expect(new Set(keys).size).toBe(4);
    expect(claim.stepKey('capture')).toMatch(/^[\w-]{43}$/);
  });
});

describe('what the table holds', () => {
  const everything = async (key: string) => {
    const { rows } = await database.pool.query<{ row: string }>(
      `select encode(answer, 'escape') || kept::text as row from idempotency_key kept where operation = $1`,
      [key],
    );
    return rows.map(({ row }) => row).join('\n');
  };

  it('is neither the key nor a secret answer, which only the key opens', async () => {
    const key = 'a-client-made-this-up';
    const operation = { id: 'sample.createApiKey', secret: true };
    const secret = response({ headers: { 'x-key': 'sk_in_header' }, body: '{"apiKey":"sk_in_body"}' });
    await work(await claimed(key, store(), { operation }), key, secret);
    expect(await everything(operation.id)).not.toMatch(/sk_in|made-this-up/);
    expect(await replayed(key, { operation })).toMatchObject({ status: 201, body: '{"apiKey":"sk_in_body"}' });
    await database.pool.query(
      'update idempotency_key set answer = set_byte(answer, 40, 255 - get_byte(answer, 40)) where operation = $1',
      [operation.id],
    );
    await expect(replayed(key, { operation })).rejects.toThrow('unable to authenticate data');
  });

  it('is the plain answer of an operation without secrets', async () => {
    const key = newKey();
    await work(await claimed(key, store(), { operation: { ...buy, id: 'sample.plain' } }), key);
    expect(await everything('sample.plain')).toContain('/v1/orders/1');
  });
});
