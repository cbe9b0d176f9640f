import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testDatabaseUrl } from '../../../../test/harness/database.ts';
import { codeOf, isDatabaseUnavailable, isRetryable, isStorageFull } from './errors.ts';

const withCode = (code: string, message = 'said by PostgreSQL') => Object.assign(new Error(message), { code });
const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);

describe('isDatabaseUnavailable', () => {
  it('knows a refused connection', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1 });
    expect(isDatabaseUnavailable(await failureOf(pool.query('select 1')))).toBe(true);
  });

  it('knows a pool that has no connection to give', async () => {
    const pool = new pg.Pool({ connectionString: testDatabaseUrl(), max: 1, connectionTimeoutMillis: 1_000 });
    const client = await pool.connect();
    expect(isDatabaseUnavailable(await failureOf(pool.query('select 1')))).toBe(true);
    client.release();
    await pool.end();
  });

  it('knows a connection that was cut off under a statement', async () => {
    const client = new pg.Client(testDatabaseUrl());
    client.on('error', () => {});
    await client.connect();
    const failure = failureOf(client.query('select pg_sleep(60)'));
    client.connection.stream.destroy();
    expect(isDatabaseUnavailable(await failure)).toBe(true);
    expect(isDatabaseUnavailable(await failureOf(client.query('select 1')))).toBe(true);
  });

  it('looks behind what the ORM throws, and into many addresses tried at once', () => {
    expect(isDatabaseUnavailable(new Error('wrapped', { cause: withCode('57P01') }))).toBe(true);
    expect(isDatabaseUnavailable(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]))).toBe(true);
  });

  it.each([withCode('23505'), withCode('42601'), new Error('Connection to reality lost'), 'a string', undefined])(
    'is not fooled by %p',
    (error) => expect(isDatabaseUnavailable(error)).toBe(false),
  );
});

describe('the other kinds', () => {
  it('tells a full disk', () => {
    expect(isStorageFull(withCode('53100'))).toBe(true);
    expect(isStorageFull(withCode('58030', 'could not write to file: No space left on device'))).toBe(true);
    expect(isStorageFull(withCode('23505'))).toBe(false);
  });

  it('tells a lost race', () => {
    expect(isRetryable(withCode('40001'))).toBe(true);
    expect(isRetryable(new Error('wrapped', { cause: withCode('40P01') }))).toBe(true);
    expect(isRetryable(withCode('23505'))).toBe(false);
  });

  it('gives the code of what the ORM wraps', () => {
    expect(codeOf(new UniqueConstraintViolationException(withCode('23505')))).toBe('23505');
    expect(codeOf(new Error('without'))).toBeUndefined();
  });
});
