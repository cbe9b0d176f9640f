import { describe, expect, it } from '@jest/globals';
import { readDocument } from './document/read-document.ts';
import { Instance } from './instance/instance.ts';
import { Run } from './run-context.ts';

const document = readDocument({
  openapi: '3.1.0',
  paths: { '/v1/things': { get: { operationId: 'things.list', 'x-authz': 'public', responses: { 200: {} } } } },
});

function runThat(readsOnly: string | null): Run {
  const options = { seed: 1, administrator: null, readsOnly, fuzz: 0, readMail: null, embedded: false };
  return new Run(new Instance('http://127.0.0.1:9'), document, options);
}

describe('a run that only reads', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('sends no %s, whoever asks for it', async (method) => {
    const run = runThat('it is of somebody else');
    await expect(run.send(null, { method, path: '/v1/things' })).rejects.toThrow('the store is only read');
    await expect(run.instance.send({ method, path: '/v1/things' })).rejects.toThrow('the store is only read');
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('sends %s', async (method) => {
    const { answer } = await runThat('it is of somebody else').send(null, { method, path: '/v1/things' });
    expect(answer.status).toBe(0);
  });
});

it('sends everything where it may write', async () => {
  expect((await runThat(null).send(null, { method: 'POST', path: '/v1/things' })).answer.status).toBe(0);
});
