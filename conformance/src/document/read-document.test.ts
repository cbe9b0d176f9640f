import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';
import { Schemas } from './schemas.ts';

const thing = {
  operationId: 'things.change',
  tags: ['things'],
  'x-authz': 'self(path.userId)',
  'x-cache': { tags: ['things'], maxAge: 60 },
  'x-body-limit': '16KB',
  'x-idempotent': 'required',
  parameters: [{ $ref: '#/components/parameters/UserId' }],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Change' }, example: { name: 'a' } } },
  },
  responses: {
    200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Change' } } }, headers: {} },
    404: { $ref: '#/components/responses/Missing' },
  },
};
const document = (operation: object = thing) => ({
  openapi: '3.1.0',
  tags: [{ name: 'things' }],
  paths: { '/v1/things/{userId}': { patch: operation } },
  components: {
    parameters: { UserId: { name: 'userId', in: 'path', required: true, schema: { type: 'string' }, example: 'x' } },
    schemas: { Change: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    responses: {
      Missing: {
        'x-problems': ['not-found'],
        headers: { 'X-Request-Id': { schema: { type: 'string' } } },
        content: { 'application/problem+json': { schema: { type: 'object' } } },
      },
    },
  },
});

describe('readDocument', () => {
  it('reads what an operation asks and answers, references followed', () => {
    const { operations, services } = readDocument(document());
    expect(services).toEqual(['things']);
    expect(operations).toMatchObject([
      {
        id: 'things.change',
        method: 'PATCH',
        authorization: { kind: 'self', parameter: 'userId' },
        cacheSeconds: 60,
        bodyLimit: 16_384,
        idempotency: 'required',
        parameters: [{ name: 'userId', in: 'path', example: 'x' }],
        body: { types: ['application/json'], schema: { required: ['name'] }, example: { name: 'a' } },
      },
    ]);
    const [operation] = operations;
    expect(operation?.responses.get(404)).toMatchObject({
      problems: ['not-found'],
      headers: new Map([['X-Request-Id', '#/components/responses/Missing/headers/X-Request-Id/schema']]),
    });
  });

  it('names schemas by where they stand, so that values can be held to them', () => {
    const read = readDocument(document());
    const pointer = read.operations[0]?.responses.get(200)?.content.get('application/json') ?? '';
    const schemas = new Schemas(read);
    expect(schemas.mistake(pointer, { name: 'a' })).toBeNull();
    expect(schemas.mistake(pointer, {})).toContain("must have required property 'name'");
  });

  it.each([
    ['a page', '<html>', 'It is no OpenAPI 3.1 document'],
    ['another version', { openapi: '3.0.3', paths: {} }, 'It is no OpenAPI 3.1 document'],
    ['nothing in it', { openapi: '3.1.0', paths: {} }, 'It has no operations'],
    ['no x-authz', document({ ...thing, 'x-authz': undefined }), 'things.change can not be read: x-authz is undefined'],
    ['a loose end', document({ ...thing, parameters: [{ $ref: '#/nowhere' }] }), '#/nowhere leads nowhere'],
  ])('refuses %s', (_what, raw, words) => {
    expect(() => readDocument(raw)).toThrow(words);
  });
});
