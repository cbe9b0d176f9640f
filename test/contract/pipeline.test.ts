import { beforeAll, describe, expect, it } from '@jest/globals';
import { forms, startTestStore, type TestStore } from '../harness/store.ts';
import { kernelCases } from './kernel-cases.ts';
import { allOperations, type Callers, type DocumentedOperation, goodRequest } from './operations.ts';
import { expectPagesOfProblems, expectProblem } from './problem-form.ts';

/** By its id, for the names of tests. */
const operations = allOperations.map((operation): [id: string, DocumentedOperation] => [
  operation.specification.id,
  operation,
]);

describe.each(forms)('what the kernel refuses for every operation, %s', (form) => {
  let store: TestStore;
  let callers: Callers;

  beforeAll(async () => {
    store = await startTestStore({ form });
    callers = { administrator: store.client.administrator, player: await store.client.player() };
  });

  describe.each(operations)('%s', (_id, operation) => {
    it.each(kernelCases(operation))('$what: $status $code', async ({ status, code, request }) => {
      const { specification } = operation;
      expectProblem(await store.client.send(request(callers)), status, code);
      const declared = [...(specification.problems[status] ?? []), ...(specification.internal ? [code] : [])];
      expect(declared).toContain(code);
    });
  });

  const limited = operations.filter(([, { body, specification }]) => body && !specification.internal);
  it.each(limited)('takes a body of just the limit: %s', async (_id, operation) => {
    const { json, ...good } = goodRequest(operation, callers);
    const body = JSON.stringify(json).padEnd(operation.specification.bodyLimit);
    const { status, text } = await store.client.send({ ...good, body });
    // What the operation itself refuses has codes of its own.
    const { code } = JSON.parse(text || '{}') as { code?: string };
    const ofKernel = ['malformed-body', 'body-too-large', 'unsupported-media-type', 'invalid-request'];
    expect(ofKernel).not.toContain(code);
    expect(status).not.toBe(500);
  });

  it('names problems that are explained', async () => {
    expect(await expectPagesOfProblems(store.client)).toBeGreaterThan(10);
  });
});
