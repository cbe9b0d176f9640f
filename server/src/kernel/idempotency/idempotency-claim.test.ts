import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import { alice, bob, buy, input, newKey, openKeys, response } from '../../../../test/harness/idempotency-keys.ts';
import { transaction } from '../database/in-transaction.ts';
import type { IdempotencyClaim } from './idempotency-store.ts';

let keys: Awaited<ReturnType<typeof openKeys>>;
beforeAll(async () => {
  keys = await openKeys();
});
afterAll(() => keys.database.close());

describe('a claim', () => {
  const inFlight = { code: 'idempotency-key-in-flight' };

  it('whose process crashed is taken over when its lease has run out, and only one takes it', async () => {
    const key = newKey();
    const crashed = await keys.claimed(key, keys.store({ leaseSeconds: 0.2 }));
    await expect(keys.claimed(key)).rejects.toMatchObject(inFlight);
    let successors: IdempotencyClaim[] = [];
    await eventually(async () => {
      const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => keys.claimed(key)));
      successors = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
      expect(successors).toHaveLength(1);
    });
    expect(successors[0]?.stepKey('capture')).toBe(crashed.stepKey('capture'));
    if (successors[0]) await keys.work(successors[0], key);
    expect(await keys.effects(key)).toBe(1);
    expect(await keys.replayed(key)).toMatchObject({ status: 201 });
  });

  it('that was taken over can not finish any more: its last transaction is rolled back', async () => {
    const key = newKey();
    const slow = await keys.claimed(key, keys.store({ leaseSeconds: 0 }));
    const successor = await keys.claimed(key);
    await expect(keys.work(slow, key)).rejects.toMatchObject(inFlight);
    await slow.refuse(response({ status: 404 }));
    expect(slow.isLost).toBe(true);
    await slow.release();
    await expect(keys.claimed(key)).rejects.toMatchObject(inFlight);
    await keys.work(successor, key);
    await expect(keys.work(slow, key)).rejects.toMatchObject(inFlight);
    expect(await keys.effects(key)).toBe(1);
  });

  it('whose commit was not answered can be taken again at once after the failure', async () => {
    const key = newKey();
    const claim = await keys.looked(key);
    // Committed, but the request has heard nothing of it.
    await transaction(keys.database.fork(), (em) => claim.take(em));
    await expect(keys.claimed(key)).rejects.toMatchObject(inFlight);
    await claim.release();
    await keys.work(await keys.claimed(key), key);
    expect(await keys.effects(key)).toBe(1);
  });

  it('keeps a final refusal', async () => {
    const key = newKey();
    await (await keys.claimed(key)).refuse(response({ status: 409, body: '{"code":"sold-out"}' }));
    expect(await keys.replayed(key)).toMatchObject({ status: 409, body: '{"code":"sold-out"}' });
  });

  it('keeps no refusal that may pass, and nothing after a failure: a retry goes on at once', async () => {
    const key = newKey();
    await (await keys.claimed(key)).refuse(response({ status: 429, headers: { 'retry-after': '3' } }));
    await (await keys.claimed(key)).refuse(response({ status: 408 }));
    await (await keys.claimed(key)).release();
    await keys.work(await keys.claimed(key), key);
    expect(await keys.replayed(key)).toMatchObject({ status: 201 });
  });

  it('keeps nothing of a transaction that was rolled back', async () => {
    const key = newKey();
    const claim = await keys.claimed(key);
    const failing = transaction(keys.database.fork(), async (em) => {
      await claim.complete(em, response());
      throw new Error('the commit failed');
    });
    await expect(failing).rejects.toThrow('the commit failed');
    await keys.work(claim, key);
    expect(await keys.replayed(key)).toMatchObject({ status: 201 });
  });

  it('has step keys that differ by step, operation, principal and key', async () => {
    const key = newKey();
    const claim = await keys.claimed(key);
    const others = await Promise.all([keys.claimed(newKey()), keys.claimed(key, keys.store(), { principal: bob })]);
    const stepKeys = [
      claim.stepKey('capture'),
      claim.stepKey('grant'),
      ...others.map((other) => other.stepKey('capture')),
    ];
    expect(new Set(stepKeys).size).toBe(4);
    expect(claim.stepKey('capture')).toMatch(/^[\w-]{43}$/);
  });
});

describe('requests under one key that begin at the same time', () => {
  it('do not wait for each other: the second is told to come back, and then gets the answer of the first', async () => {
    const key = newKey();
    const [first, second] = [await keys.looked(key), await keys.looked(key)];
    await transaction(keys.database.fork(), async (em) => {
      await first.take(em);
      await expect(keys.work(second, key)).rejects.toMatchObject({ code: 'idempotency-key-in-flight' });
      await em.execute('insert into effect values (?)', [key]);
      await first.complete(em, response());
    });
    expect(second.isLost).toBe(true);
    expect(await keys.effects(key)).toBe(1);
    const request = { principal: alice, operation: buy, key, input };
    expect(await keys.store().replay(request)).toMatchObject({ status: 201 });
  });

  it('have one answer when the second is refused for what the first has done', async () => {
    const key = newKey();
    const [first, second] = [await keys.looked(key), await keys.looked(key)];
    await keys.work(first, key);
    await second.refuse(response({ status: 409, body: '{"code":"already-owned"}' }));
    expect(second.isLost).toBe(true);
    expect(await keys.replayed(key)).toMatchObject({ status: 201 });
  });

  it('have one answer when the second is refused before the first has begun its work', async () => {
    const key = newKey();
    const [first, second] = [await keys.looked(key), await keys.looked(key)];
    await second.refuse(response({ status: 409 }));
    expect(second.isLost).toBe(false);
    await expect(keys.work(first, key)).rejects.toMatchObject({ code: 'idempotency-key-in-flight' });
    expect(await keys.effects(key)).toBe(0);
    expect(await keys.replayed(key)).toMatchObject({ status: 409 });
  });

  it('leave nothing when they fail before their first transaction', async () => {
    const key = newKey();
    await (await keys.looked(key)).release();
    await keys.work(await keys.looked(key), key);
    expect(await keys.effects(key)).toBe(1);
  });
});
