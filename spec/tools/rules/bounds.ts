import { jsonSchema, parametersSchema } from '../emit/validators.ts';
import { isObject, type JsonObject, objectEntries, objectOf, textOf } from '../json.ts';
import type { OperationSource, Source } from '../source/source.ts';
import { subschemas } from './subschemas.ts';

/** Formats whose check allows only so many characters. */
const boundedFormats = ['uuid', 'date', 'date-time', 'email', 'ipv4'];

/** Whatever a request may hold has a type and an end: unknown fields, endless texts, lists and numbers are refused. */
export function* checkBounds({ node }: OperationSource, { schemas }: Source): Iterable<string> {
  const parts = {
    path: parametersSchema(node, 'path'),
    query: parametersSchema(node, 'query'),
    headers: parametersSchema(node, 'header'),
    body: jsonSchema(node['requestBody']),
  };
  for (const [part, whole] of Object.entries(parts)) {
    for (const { place, schema } of subschemas(whole ?? undefined, part, schemas)) {
      for (const message of boundsOf(schema)) yield `${place} ${message}`;
    }
  }
}

/** Answers and events hold no field that the specification does not name. */
export function* checkClosedAnswers({ node }: OperationSource, { schemas }: Source): Iterable<string> {
  for (const [status, response] of objectEntries(node['responses'])) {
    for (const { place, schema } of subschemas(jsonSchema(response), status, schemas)) {
      if (isOpen(schema)) yield `${place} needs additionalProperties: false`;
    }
  }
}

/** An object with fields of which others than the named ones may follow. */
export function isOpen(schema: JsonObject): boolean {
  return schema['properties'] !== undefined && schema['additionalProperties'] !== false;
}

function* boundsOf(schema: JsonObject): Iterable<string> {
  const has = (...names: string[]): boolean => names.some((name) => schema[name] !== undefined);
  if (has('enum', 'const')) return;
  const types = [schema['type'] ?? []].flat();
  if (types.length === 0 && !has('$ref', 'oneOf', 'anyOf', 'allOf')) yield 'needs a type';
  if (types.includes('string') && !has('maxLength') && !boundedFormats.includes(textOf(schema['format'])))
    yield 'needs maxLength';
  if (types.includes('array') && !has('maxItems')) yield 'needs maxItems';
  if (types.includes('array') && !has('items')) yield 'needs items';
  if (types.includes('integer') || types.includes('number')) {
    if (!has('minimum', 'exclusiveMinimum')) yield 'needs minimum';
    if (!has('maximum', 'exclusiveMaximum')) yield 'needs maximum';
  }
  if (types.includes('object')) yield* objectBounds(schema);
}

function* objectBounds(schema: JsonObject): Iterable<string> {
  if (schema['additionalProperties'] === false) return;
  if (!isObject(schema['additionalProperties']) || schema['properties'] !== undefined) {
    yield 'needs additionalProperties: false';
    return;
  }
  const { pattern, maxLength } = objectOf(schema['propertyNames']);
  const refusesPrototype = typeof pattern === 'string' && !new RegExp(pattern, 'u').test('__proto__');
  if (schema['maxProperties'] === undefined || maxLength === undefined || !refusesPrototype) {
    yield 'is a map and needs maxProperties, and propertyNames with maxLength and a pattern that refuses __proto__';
  }
}
