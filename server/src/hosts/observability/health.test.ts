import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { alive, Readiness } from './health.ts';

const lines: string[] = [];
const log = pino({}, { write: (line: string) => lines.push(line) });
const body = async (readiness: Readiness) => JSON.parse((await readiness.answer()).body) as Record<string, unknown>;

beforeEach(() => {
  lines.length = 0;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('/livez', () => {
  it('is a constant', () => {
    expect(alive).toMatchObject({ status: 200, body: '{"status":"alive"}' });
  });
});

describe('Readiness', () => {
  it('is ready when all checks pass', async () => {
    const readiness = new Readiness(log);
    readiness.add('users database', async () => {});
    readiness.add('queue', async () => 7);
    const answer = await readiness.answer();
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(JSON.parse(answer.body)).toEqual({ status: 'ready', checks: { 'users database': 'ok', queue: 'ok' } });
  });

  it('names what fails, with Retry-After, and keeps the reason for the log', async () => {
    const readiness = new Readiness(log);
    readiness.add('queue', async () => {});
    readiness.add('users database', async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7');
    });
    const answer = await readiness.answer();
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '1' },
    });
    expect(JSON.parse(answer.body)).toEqual({
      type: '/problems/unavailable',
      title: 'The server is not ready',
      status: 503,
      code: 'unavailable',
      detail: 'Not working: users database.',
      checks: { queue: 'ok', 'users database': 'failed' },
    });
    expect(lines.join('')).toContain('ECONNREFUSED');
  });

  it('takes a check that throws at once for failed, and asks it again', async () => {
    const readiness = new Readiness(log);
    let broken = true;
    readiness.add('disk', () => {
      if (broken) throw new Error('full');
      return Promise.resolve();
    });
    expect(await body(readiness)).toMatchObject({ checks: { disk: 'failed' } });
    broken = false;
    await jest.advanceTimersByTimeAsync(1000);
    expect(await body(readiness)).toMatchObject({ status: 'ready' });
  });

  it('asks once for all who ask within a second', async () => {
    const readiness = new Readiness(log);
    const check = jest.fn(async () => {});
    readiness.add('queue', check);
    await Promise.all(Array.from({ length: 100 }, () => readiness.answer()));
    await jest.advanceTimersByTimeAsync(999);
    await readiness.answer();
    expect(check).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    await readiness.answer();
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('waits 500 ms for a check, and starts none twice that hangs', async () => {
    const readiness = new Readiness(log);
    const hanging = Promise.withResolvers<void>();
    const check = jest.fn(() => hanging.promise);
    readiness.add('search', check);
    for (let second = 0; second < 3; second += 1) {
      const asked = body(readiness);
      await jest.advanceTimersByTimeAsync(500);
      expect(await asked).toMatchObject({ status: 503, checks: { search: 'timed out' } });
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(check).toHaveBeenCalledTimes(1);
    hanging.resolve();
    await jest.advanceTimersByTimeAsync(0);
    expect(await body(readiness)).toMatchObject({ status: 'ready' });
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('logs a failure and the return, not each look in between', async () => {
    const readiness = new Readiness(log);
    let broken = true;
    readiness.add('queue', async () => {
      if (broken) throw new Error('away');
    });
    for (let second = 0; second < 3; second += 1) {
      await readiness.answer();
      await jest.advanceTimersByTimeAsync(1000);
    }
    broken = false;
    await readiness.answer();
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a readiness check failed',
      'readiness changed',
      'readiness changed',
    ]);
  });

  it('is not ready while the process shuts down, at once and without asking', async () => {
    const readiness = new Readiness(log);
    const check = jest.fn(async () => {});
    readiness.add('queue', check);
    await readiness.answer();
    readiness.drain();
    expect(await readiness.answer()).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect(await body(readiness)).toMatchObject({ detail: 'The server is shutting down.' });
    expect(check).toHaveBeenCalledTimes(1);
  });
});
