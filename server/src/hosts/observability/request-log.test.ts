import { describe, expect, it } from '@jest/globals';
import { createLogger, type LogLevel } from './logger.ts';
import { requestLog, type RequestLogEntry } from './request-log.ts';

const entry: RequestLogEntry = {
  requestId: 'a-1',
  operation: 'catalog.getGame',
  method: 'GET',
  path: '/v1/games/{id}',
  status: 200,
  milliseconds: 0.123456,
  accountId: null,
  bytes: 1834,
  cached: true,
  traceId: null,
};

function collected(level: LogLevel = 'info') {
  const lines: string[] = [];
  const log = createLogger({ level, name: 'gateway', destination: { write: (line) => lines.push(line) } });
  return { write: requestLog(log), lines, last: () => JSON.parse(lines.at(-1) ?? '') as unknown };
}

describe('requestLog', () => {
  it('writes one line a request in the form of the other lines', () => {
    const { write, lines, last } = collected();
    write(entry);
    expect(lines[0]).toMatch(/^\{[^\n]+\}\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/),
      name: 'gateway',
      msg: 'request',
      requestId: 'a-1',
      operation: 'catalog.getGame',
      method: 'GET',
      path: '/v1/games/{id}',
      status: 200,
      milliseconds: 0.123,
      bytes: 1834,
      cached: true,
    });
  });

  it('names account and trace when there are some', () => {
    const { write, last } = collected();
    write({ ...entry, accountId: '0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' });
    expect(last()).toMatchObject({
      accountId: '0193a1de-7c5f-7a0e-9c3b-2f6d8e4b1a70',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    });
  });

  it('does not mix up routes', () => {
    const { write, last } = collected();
    write({ ...entry, path: null });
    write(entry);
    expect(last()).toMatchObject({ path: '/v1/games/{id}' });
    write({ ...entry, operation: 'users.login', method: 'POST', path: '/v1/sessions' });
    expect(last()).toMatchObject({ operation: 'users.login', method: 'POST', path: '/v1/sessions' });
    write({ ...entry, operation: 'none', method: 'GET', path: null });
    write({ ...entry, operation: 'none', method: 'DELETE', path: null });
    expect(last()).toMatchObject({ operation: 'none', method: 'DELETE', path: null });
    write(entry);
    expect(last()).toMatchObject({ operation: 'catalog.getGame', method: 'GET', path: '/v1/games/{id}' });
  });

  it('lets no value break out of its line', () => {
    const { write, lines, last } = collected();
    const hostile = 'x","level":"fatal"}\n{"msg":"forged';
    write({ ...entry, requestId: hostile, accountId: hostile, traceId: hostile, method: hostile, path: null });
    expect(lines[0]?.match(/\n/g)).toHaveLength(1);
    expect(last()).toMatchObject({
      level: 'info',
      requestId: hostile,
      accountId: hostile,
      traceId: hostile,
      method: hostile,
    });
  });

  it.each<[LogLevel, number[]]>([
    ['info', [200, 404, 500, 503]],
    ['warn', [500, 503]],
    ['silent', []],
  ])('at level %s it writes the statuses %j', (level, expected) => {
    const { write, lines } = collected(level);
    for (const status of [200, 404, 500, 503]) write({ ...entry, status });
    expect(lines.map((line) => (JSON.parse(line) as RequestLogEntry).status)).toEqual(expected);
  });

  it('marks a failure of the server as an error', () => {
    const { write, last } = collected();
    write({ ...entry, status: 503 });
    expect(last()).toMatchObject({ level: 'error', status: 503 });
  });
});
