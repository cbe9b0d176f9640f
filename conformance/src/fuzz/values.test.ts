import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { brokenValues } from './broken-values.ts';
import type { Json, JsonSchema } from './json-schema.ts';
import { writeJson } from './odd-values.ts';
import { validValues } from './valid-values.ts';

interface OperationDocument {
  operationId?: string;
  parameters?: { name: string; schema: JsonSchema }[];
  requestBody?: { content: { 'application/json'?: { schema: JsonSchema } } };
}

interface Document {
  paths: Record<string, Record<string, OperationDocument>>;
  components: { schemas: Record<string, JsonSchema> };
}

const generated = new URL('../../../spec/generated/', import.meta.url);
const documents = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, Document] => [
    name,
    JSON.parse(readFileSync(new URL(`${name}/openapi.json`, generated), 'utf8')),
  ]);

/** Everything that a request of a document may hold, and all of its named schemas, by name. */
function schemasOf({ paths, components }: Document): [string, JsonSchema][] {
  const inputs = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId = '', parameters = [], requestBody }): [string, JsonSchema][] => {
      const body = requestBody?.content['application/json']?.schema;
      const named = parameters.map(({ name, schema }): [string, JsonSchema] => [`${operationId} ${name}`, schema]);
      return body ? [...named, [`${operationId} body`, body]] : named;
    }),
  );
  return [...inputs, ...Object.entries(components.schemas)];
}

describe.each(documents)('values of the schemas of %s', (_name, document) => {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  formats.default(ajv);
  ajv.addSchema(document, 'document', undefined, false);
  const { schemas } = document.components;
  const checked = (schema: JsonSchema) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    const validate = ajv.compile(JSON.parse(text) as object);
    // What is sent is the text, which is not always what was written.
    return (value: Json): boolean => validate(JSON.parse(writeJson(value)));
  };

  it.each(schemasOf(document))('keep it, and break it: %s', (_what, schema) => {
    const keeps = checked(schema);
    fc.assert(
      fc.property(validValues(schema, schemas), (value) => keeps(value)),
      { numRuns: 30, seed: 20_261_122 },
    );
    const broken = brokenValues(schema, schemas);
    expect(broken).not.toBeNull();
    if (broken)
      fc.assert(
        fc.property(broken, ({ value }) => !keeps(value)),
        { numRuns: 60, seed: 20_261_122 },
      );
  });
});

describe('values of schemas that the house does not have', () => {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true });
  formats.default(ajv);
  const schemas: [string, JsonSchema][] = [
    [
      'a map',
      { type: 'object', additionalProperties: { type: 'integer', minimum: 3 }, minProperties: 1, maxProperties: 4 },
    ],
    [
      'either of two objects',
      {
        oneOf: [
          { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
          {
            type: 'object',
            properties: { b: { type: 'number', exclusiveMinimum: 0 } },
            required: ['b'],
            additionalProperties: false,
          },
        ],
      },
    ],
    ['two types', { type: ['string', 'null'], maxLength: 3 }],
    ['steps', { type: 'integer', multipleOf: 5, minimum: -7, maximum: 23 }],
    ['a constant', { const: 'fixed' }],
    ['a prefix that is looked ahead for', { type: 'string', pattern: '^(?=.*\\d)[a-z0-9]{4,8}$' }],
    ['an address', { type: 'string', format: 'ipv4' }],
    ['an unlimited list', { type: 'array', items: { type: 'boolean' }, minItems: 2 }],
  ];

  it.each(schemas)('keep it: %s', (_what, schema) => {
    const keeps = ajv.compile(schema);
    fc.assert(
      fc.property(validValues(schema, {}), (value) => keeps(value)),
      { seed: 7 },
    );
  });

  it('end for a schema that refers to itself', () => {
    const tree: JsonSchema = {
      type: 'object',
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
    };
    const values = fc.sample(validValues(tree, { Tree: tree }), { numRuns: 20, seed: 7 });
    expect(values).toHaveLength(20);
  });
});
