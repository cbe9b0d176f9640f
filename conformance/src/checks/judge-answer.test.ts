import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../document/read-document.ts';
import type { Answer } from '../instance/exchange.ts';
import { Instance } from '../instance/instance.ts';
import { Run } from '../run-context.ts';
import { judgeAnswer } from './judge-answer.ts';

const responses = { 200: {}, 500: {}, 503: { 'x-problems': ['unavailable', 'storage-full'] } };
const document = readDocument({
  openapi: '3.1.0',
  paths: { '/v1/things': { get: { operationId: 'things.list', 'x-authz': 'public', responses } } },
});
const rule = 'No request brings the store to an error of its own.';

function rulesBrokenBy(status: number, code: string, headers: Answer['headers'] = {}): string[] {
  const options = { seed: 1, administrator: null, readsOnly: null, fuzz: 0, readMail: null, embedded: true };
  const run = new Run(new Instance('http://127.0.0.1:9'), document, options);
  const text = JSON.stringify({ code, status });
  const answer = { status, headers, text, bytes: Buffer.from(text) };
  judgeAnswer(run, { operation: 'things.list', sent: { path: '' }, url: '', headers: {}, answer, duration: 1 });
  return run.results.findings.map((finding) => finding.rule);
}

describe('an error of the store', () => {
  it.each([
    ['that is declared', 500, 'internal-error', {}],
    ['that is not declared', 502, '', {}],
    ['of a disk that is full', 503, 'storage-full', { 'retry-after': '1' }],
    ['that does not say when to come back', 503, 'unavailable', {}],
  ])('is a finding: one %s', (_what, status, code, headers) => {
    expect(rulesBrokenBy(status, code, headers)).toContain(rule);
  });

  it('is none while it asks for another try', () => {
    expect(rulesBrokenBy(503, 'unavailable', { 'retry-after': '1' })).not.toContain(rule);
  });
});
