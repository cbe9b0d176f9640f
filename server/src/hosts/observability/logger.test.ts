import { describe, expect, it } from '@jest/globals';
import { problem } from '../../kernel/problems/problem.ts';
import { createLogger, type LoggerOptions } from './logger.ts';

function collected(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', destination: { write: (line) => lines.push(line) }, ...options });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown> };
}

describe('createLogger', () => {
  it('writes one JSON line an entry, with level, time and the name of the process', () => {
    const { log, lines, last } = collected({ name: 'catalog' });
    log.info({ games: 3 }, 'imported');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      name: 'catalog',
      games: 3,
      msg: 'imported',
    });
  });

  it('leaves out what is below its level', () => {
    const { log, lines } = collected({ level: 'warn' });
    log.info('quiet');
    log.warn('loud');
    expect(lines).toHaveLength(1);
  });

  it.each([
    'authorization',
    'Authorization',
    'cookie',
    'set-cookie',
    'password',
    'newPassword',
    'token',
    'refreshToken',
    'accessToken',
    'loadKey',
    'steam-clone-load-key',
    'steam-clone-principal',
    'Idempotency-Key',
    'apiKey',
    'secret',
    'secretKey',
    'webhookSecret',
  ])('never writes the value of %s, however deep and whatever its type', (name) => {
    const { log, lines } = collected();
    log.info({ [name]: 'canary-1' }, 'top');
    log.info({ request: { headers: [{ [name]: ['canary-2'] }] } }, 'deep');
    log.child({ [name]: { text: 'canary-3' } }).info('bound');
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain('canary');
  });

  it.each([
    ['postgres://store:canary@db:5432/users', 'postgres://store:[redacted]@db:5432/users'],
    ['connecting to redis://:canary@cache failed', 'connecting to redis://:[redacted]@cache failed'],
    ['sent Bearer canary.abc-def== to users', 'sent Bearer [redacted] to users'],
    ['sk_test_canary123 and rk_live_canary', 'sk_test_[redacted] and rk_live_[redacted]'],
    ['signed by whsec_canary/+=, not', 'signed by whsec_[redacted], not'],
    ['of pi_3abc_secret_canary', 'of pi_3abc_secret_[redacted]'],
    ['GET /reset?token=canary&next=1', 'GET /reset?token=[redacted]&next=1'],
  ])('takes the secret out of the text %s', (text, shown) => {
    const { log, last } = collected();
    log.info({ url: text }, text);
    expect(last()).toMatchObject({ url: shown, msg: shown });
  });

  it('keeps what only sounds like a secret', () => {
    const { log, last } = collected();
    log.info(
      { accessTokenExpiresAt: '2026-11-22', url: 'http://127.0.0.1:8000/docs', tokenCount: 3, token: null },
      'ok',
    );
    expect(last()).toMatchObject({
      accessTokenExpiresAt: '2026-11-22',
      url: 'http://127.0.0.1:8000/docs',
      tokenCount: 3,
      token: null,
    });
  });

  it('keeps the stack and the cause of an unexpected error', () => {
    const { log, last } = collected();
    log.error({ err: new Error('outer', { cause: new TypeError('inner') }) }, 'failed');
    expect(last()['err']).toMatchObject({
      type: 'Error',
      message: 'outer',
      stack: expect.stringContaining('logger.test.ts'),
      cause: { type: 'TypeError', message: 'inner' },
    });
  });

  it('tells what went wrong inside of an aggregate error', () => {
    const { log, last } = collected();
    log.error(new AggregateError([new Error('refused on IPv4'), new Error('refused on IPv6')]));
    expect(last()['err']).toMatchObject({ errors: [{ message: 'refused on IPv4' }, { message: 'refused on IPv6' }] });
  });

  it('keeps no stack of a declared problem', () => {
    const { log, last } = collected();
    log.info({ err: problem<string>('game-not-found', { detail: 'No game 7.' }) }, 'refused');
    expect(last()['err']).toEqual({ type: 'Problem', code: 'game-not-found', message: 'No game 7.' });
  });

  it('leaves out the values of rows that database errors carry', () => {
    const { log, lines, last } = collected();
    const error = Object.assign(new Error('duplicate key\n - detail: Key (email)=(canary) already exists.'), {
      code: '23505',
      detail: 'Key (email)=(canary) already exists.',
      parameters: ['canary'],
    });
    log.error({ err: error }, 'failed');
    expect(last()['err']).toMatchObject({ message: 'duplicate key', code: '23505' });
    expect(lines.join('')).not.toContain('canary');
  });

  it('writes readable lines for a terminal, still without secrets', () => {
    const { log, lines } = collected({ pretty: true });
    log.info({ plugin: 'catalog', rows: 3, title: 'Half-Life 2', password: 'canary' }, 'imported');
    log.error({ err: new Error('broken') }, 'failed');
    expect(lines[0]).toMatch(
      /^\d\d:\d\d:\d\d\.\d{3} info {2}steam-clone imported plugin=catalog rows=3 title="Half-Life 2" password="\[redacted\]"\n$/,
    );
    expect(lines[1]).toMatch(
      /error steam-clone failed error={"type":"Error","message":"broken"}\nError: broken\n {4}at /,
    );
  });
});
