import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { RateLimitClass } from '@steam-clone/spec';
import { Problem } from '../problems/problem.ts';
import { type OperationLimit, OperationLimits } from './operation-limit.ts';

const classes: RateLimitClass[] = [
  { name: 'write', limit: 3, window: 60, key: 'account' },
  { name: 'sign-in', limit: 3, window: 60, key: { target: 'account' } },
  { name: 'short', limit: 1, window: 0.05, key: 'account' },
];
const operation = (rateLimit: string | null) => ({ id: 'sample.act', rateLimit });
const limit = (name: string): OperationLimit => {
  const found = new OperationLimits(classes).of(operation(name));
  if (!found) throw new Error(`no limit ${name}`);
  return found;
};
const client = (address: string, userId: string | null = null) => ({ address, userId, unlimited: false });
const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error('It was not refused');
  return error;
};

describe('x-rate-limit by account', () => {
  it('counts down, then refuses with the headers that say when to come back', async () => {
    const write = limit('write');
    const remaining: (string | undefined)[] = [];
    for (let request = 0; request < 3; request += 1) {
      const headers = await write.takeBeforeBody(client('192.0.2.1', 'alice'));
      expect(headers).toMatchObject({ 'ratelimit-limit': '3' });
      remaining.push(headers?.['ratelimit-remaining']);
    }
    expect(remaining).toEqual(['2', '1', '0']);
    const { code, headers } = await refusal(write.takeBeforeBody(client('192.0.2.1', 'alice')));
    expect(code).toBe('rate-limited');
    expect(headers).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '0' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(headers['ratelimit-reset']).toBe(headers['retry-after']);
  });

  it('follows an account over addresses, and an address over its /64 when nobody is signed in', async () => {
    const write = limit('write');
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await write.takeBeforeBody(client(address, 'alice'));
    await refusal(write.takeBeforeBody(client('192.0.2.4', 'alice')));
    await write.takeBeforeBody(client('192.0.2.4', 'bob'));
    for (const last of [1, 2, 3]) await write.takeBeforeBody(client(`2001:db8::${last}`));
    await refusal(write.takeBeforeBody(client('2001:db8::4')));
    await write.takeBeforeBody(client('2001:db8:0:1::4'));
  });

  it('counts before the body only', async () => {
    const write = limit('write');
    for (let request = 0; request < 9; request += 1) {
      expect(await write.takeAfterBody(client('192.0.2.1', 'alice'), {})).toBeUndefined();
    }
  });

  it('begins a new window when the old one is over', async () => {
    const short = limit('short');
    const { headers } = await short
      .takeBeforeBody(client('192.0.2.1'))
      .then(() => refusal(short.takeBeforeBody(client('192.0.2.1'))));
    expect(headers['retry-after']).toBe('1');
    let allowed = false;
    while (!allowed) {
      await setImmediate();
      allowed = await short.takeBeforeBody(client('192.0.2.1')).then(
        () => true,
        () => false,
      );
    }
  });

  it('shares the count between operations of one class, and has none for an operation without', async () => {
    const limits = new OperationLimits(classes);
    expect(limits.of(operation('write'))).toBe(limits.of(operation('write')));
    expect(limits.of(operation(null))).toBeNull();
    expect(() => limits.of(operation('unknown'))).toThrow('sample.act names the rate limit unknown');
  });
});

describe('x-rate-limit by target', () => {
  it('counts after the body only', async () => {
    const signIn = limit('sign-in');
    for (let request = 0; request < 9; request += 1) {
      expect(await signIn.takeBeforeBody(client('192.0.2.1'))).toBeUndefined();
    }
  });

  it('is not lifted by changing addresses, nor by other spellings of the account', async () => {
    const signIn = limit('sign-in');
    const spellings = ['alice', ' Alice', 'ALICE'];
    for (const [index, account] of spellings.entries()) {
      await signIn.takeAfterBody(client(`192.0.2.${index}`), { account });
    }
    await refusal(signIn.takeAfterBody(client('192.0.2.99'), { account: 'ａlice' }));
    await signIn.takeAfterBody(client('192.0.2.99'), { account: 'bob' });
  });

  it('is not lifted by changing accounts', async () => {
    const signIn = limit('sign-in');
    for (const account of ['a', 'b', 'c']) await signIn.takeAfterBody(client('192.0.2.1'), { account });
    await refusal(signIn.takeAfterBody(client('192.0.2.1'), { account: 'd' }));
  });

  it('counts by address when the body names nobody', async () => {
    const signIn = limit('sign-in');
    for (const body of [null, undefined, { account: {} }]) await signIn.takeAfterBody(client('192.0.2.1'), body);
    await refusal(signIn.takeAfterBody(client('192.0.2.1'), { account: 'alice' }));
  });

  it('does not let a refused address use up the account', async () => {
    const signIn = limit('sign-in');
    for (const account of ['a', 'b', 'c']) await signIn.takeAfterBody(client('192.0.2.1'), { account });
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await refusal(signIn.takeAfterBody(client('192.0.2.1'), { account: 'victim' }));
    }
    expect(await signIn.takeAfterBody(client('192.0.2.2'), { account: 'victim' })).toMatchObject({
      'ratelimit-remaining': '2',
    });
  });
});

describe('a load key', () => {
  it('is counted but not refused, and uses up nothing of who comes without one', async () => {
    const write = limit('write');
    const loaded = { ...client('192.0.2.1', 'alice'), unlimited: true };
    for (let request = 0; request < 9; request += 1) await write.takeBeforeBody(loaded);
    expect(await write.takeBeforeBody(loaded)).toMatchObject({ 'ratelimit-remaining': '0' });
    const plain = await write.takeBeforeBody(client('192.0.2.1', 'alice'));
    expect(Number(plain?.['ratelimit-remaining'])).toBe(Number(plain?.['ratelimit-limit']) - 1);
  });
});
