import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../document/read-document.ts';
import { Instance } from '../instance/instance.ts';
import { Run } from '../run-context.ts';
import { coverageOf, readUnprovoked } from './coverage.ts';

const operation = { operationId: 'things.list', 'x-authz': 'public', responses: { 200: {}, 404: {}, 500: {} } };
const document = readDocument({ openapi: '3.1.0', paths: { '/v1/things': { get: operation } } });
const options = { seed: 1, administrator: null, readsOnly: null, fuzz: 0, readMail: null, embedded: true };

/** A run in which the operation has answered 200. */
function runWithSuccess(): Run {
  const run = new Run(new Instance('http://127.0.0.1:9'), document, options);
  const answer = { status: 200, headers: {}, text: '', bytes: Buffer.alloc(0) };
  run.results.count({ operation: 'things.list', sent: { path: '' }, url: '', headers: {}, answer, duration: 1 });
  return run;
}

const never = { operation: '*', status: 500, reason: 'never' };

describe('coverageOf', () => {
  it('tells what is provoked, what has a reason, and what has none', () => {
    expect(coverageOf(runWithSuccess(), [never])).toEqual({
      pairs: 3,
      provoked: 1,
      listed: [{ operation: 'things.list', status: 500, reason: 'never' }],
      open: [{ operation: 'things.list', status: 404 }],
      stale: [],
    });
  });

  it.each([
    ['that is provoked', { status: 200 }, 1],
    ['that is not declared', { status: 409 }, 1],
    ['that is true', { status: 404 }, 0],
    ['of a race', { status: 200, sometimes: true }, 0],
    ['of an operation that the instance does not have', { operation: 'others.list', status: 200 }, 0],
  ])('finds an entry stale or not: one %s', (_what, entry, count) => {
    const listed = [never, { operation: 'things.list', reason: 'x', ...entry }];
    expect(coverageOf(runWithSuccess(), listed).stale).toHaveLength(count);
  });
});

it('has a list whose entries all give a reason', () => {
  for (const { operation: id, status, reason } of readUnprovoked()) {
    expect([id, status, reason]).toEqual([expect.any(String), expect.any(Number), expect.stringMatching(/\w+ \w+/)]);
  }
});
