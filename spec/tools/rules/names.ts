import { jsonSchema } from '../emit/validators.ts';
import { isObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import type { OperationSource, Source } from '../source/source.ts';
import { subschemas } from './subschemas.ts';

const camelCase = /^[a-z][A-Za-z0-9]*$/;

/** Fields and the parameters of path and query are named in camelCase. */
export function* checkNames({ node }: OperationSource, { schemas }: Source): Iterable<string> {
  for (const parameter of listOf(node['parameters']).map(objectOf)) {
    const name = textOf(parameter['name']);
    if (parameter['in'] !== 'header' && !camelCase.test(name)) yield `the parameter ${name} must be in camelCase`;
  }
  const answers = objectEntries(node['responses']).map(([status, response]) => [status, jsonSchema(response)] as const);
  for (const [part, whole] of [['body', jsonSchema(node['requestBody'])] as const, ...answers]) {
    for (const { place, schema } of subschemas(whole, part, schemas)) {
      const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
      for (const name of properties) if (!camelCase.test(name)) yield `${place}.${name} must be in camelCase`;
    }
  }
}
