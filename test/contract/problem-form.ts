import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { JsonObject } from '../../spec/tools/json.ts';
import { SchemaCompiler } from '../../spec/tools/emit/schema-compiler.ts';
import type { Answer } from '../harness/ask.ts';
import { jsonOf, type StoreClient } from '../harness/store-client.ts';

const document = JSON.parse(readFileSync(new URL('../../spec/generated/openapi.json', import.meta.url), 'utf8')) as {
  components: { schemas: Record<string, JsonObject> };
};
const isProblem = new SchemaCompiler(new Map(Object.entries(document.components.schemas))).compile({
  $ref: '#/components/schemas/Problem',
});

interface Problem {
  type: string;
  status: number;
  code: string;
  requestId: string;
  errors?: { in: string; pointer: string; message: string }[];
}

/** Expects a problem document of this status and code, in the form that the spec gives it, and gives it. */
export function expectProblem(answer: Answer, status: number, code: string): Problem {
  const problem = answer.text === '' ? null : (JSON.parse(answer.text) as Problem);
  expect({ status: answer.status, code: problem?.code, stated: problem?.status }).toEqual({
    status,
    code,
    stated: status,
  });
  if (!problem) throw new Error('The answer has no body');
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect({ isProblem: isProblem(problem), errors: isProblem.errors }).toEqual({ isProblem: true, errors: null });
  expect(answer.headers['x-request-id']).toBe(problem.requestId);
  types.add(problem.type);
  return problem;
}

/** Pages that the problems of this test file have led to. */
const types = new Set<string>();

/** Expects that each problem's `type` leads to a page of its store that explains it; says how many they were. */
export async function expectPagesOfProblems(client: StoreClient): Promise<number> {
  const own = [...types].filter((type) => type.startsWith(`${client.url}/`));
  for (const type of own) {
    const answer = await client.send({ path: new URL(type).pathname, headers: { accept: 'application/json' } });
    expect({ type, page: jsonOf(answer) }).toMatchObject({
      page: { code: type.split('/').at(-1), cause: expect.any(String), remedy: expect.any(String) },
    });
  }
  return own.length;
}
