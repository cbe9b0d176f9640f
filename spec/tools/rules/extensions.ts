import { policyReaders } from '../source/policy.ts';
import { dereferenced } from '../document/operation-specification.ts';
import { jsonSchema, rawTypes } from '../emit/validators.ts';
import { type Json, type JsonObject, listOf, objectOf, textOf, textsOf } from '../json.ts';
import type { OperationSource, Source } from '../source/source.ts';
import type { OperationRule } from './operation-rule.ts';

/** What each extension asks of the operation beside a value of its vocabulary. */
const conditions: {
  [Name in keyof typeof policyReaders]: (
    value: Value<Name>,
    operation: OperationSource,
    source: Source,
  ) => Iterable<string>;
} = {
  *'x-authz'(authorization, { node }) {
    const { kind } = authorization;
    if (kind === 'self' && !parameterNames(node['parameters'], 'path').includes(authorization.parameter)) {
      yield `self(path.${authorization.parameter}) names no path parameter`;
    }
  },
  *'x-internal'() {},
  *'x-cache'(cache, { method, node }, source) {
    if (!cache) return;
    if (method !== 'GET') yield 'only a GET can be cached';
    if (node['x-authz'] !== 'public')
      yield 'only an x-authz: public answer can be cached: it is the same for everybody';
    if (hasRaw(node)) yield 'only JSON answers are kept in the cache';
    if (node['x-rate-limit']) yield 'a cached answer would carry the RateLimit headers of whoever asked first';
    for (const header of parameterNames(node['parameters'], 'header')) {
      if (!cache.vary.includes(header.toLowerCase()))
        yield `the answer may depend on the header ${header}, which vary lacks`;
    }
    const fields = new Map([
      ['path', parameterNames(node['parameters'], 'path')],
      ['query', parameterNames(node['parameters'], 'query')],
      ['answer', Object.keys(objectOf(dereferenced(successSchema(node), source)['properties']))],
    ]);
    for (const tag of cache.tags) {
      for (const [placeholder, place = '', name = ''] of tag.matchAll(/\{(?:(\w+)\.)?(.*?)\}/g)) {
        if (fields.get(place)?.includes(name)) continue;
        yield `the tag ${tag} has ${placeholder}, which is no path or query parameter and no field of the answer`;
      }
    }
  },
  *'x-idempotent'(idempotency, { method, node }) {
    if (idempotency && method === 'GET') yield 'a GET changes nothing and needs no Idempotency-Key';
    if (idempotency && node['x-authz'] === 'public')
      yield 'a key belongs to somebody who is signed in, but everybody may call this';
    if (idempotency && hasRaw(node)) yield 'only JSON is kept for a retry';
  },
  *'x-rate-limit'(name, { node }, source) {
    if (name === null) return;
    const limit = source.rateLimits.get(name);
    if (!limit) yield `${name} is no class of rate-limits.yaml; there are ${[...source.rateLimits.keys()].join(', ')}`;
    else if (limit.key !== 'account') {
      const body = dereferenced(jsonSchema(node['requestBody']), source);
      const { target } = limit.key;
      const field = dereferenced(objectOf(body['properties'])[target], source);
      if (field['type'] !== 'string' || !textsOf(body['required']).includes(target)) {
        yield `the class ${name} counts by the body's ${target}, which must be a required text`;
      }
    }
  },
  *'x-body-limit'(_bytes, { node }) {
    if (node['x-body-limit'] !== undefined && node['requestBody'] === undefined) yield 'the operation takes no body';
  },
  *'x-secret'(secret, { node }) {
    const hasAnswer = Object.values(objectOf(node['responses'])).some((response) => jsonSchema(response) !== undefined);
    if (secret && !hasAnswer) yield 'no answer of the operation has a body that could hold a secret';
  },
  *'x-entity-tag'(entityTag, { method }) {
    if (entityTag && method !== 'GET') yield 'only the answer of a GET has an entity tag';
  },
  *'x-precondition'(precondition, { method }) {
    if (precondition && method === 'GET') yield 'a GET changes nothing and needs no If-Match';
  },
};

type Value<Name extends keyof typeof policyReaders> = ReturnType<(typeof policyReaders)[Name]>;

/** One rule for each extension: its value is of the vocabulary and fits the operation. */
export const extensionRules: Record<string, OperationRule> = Object.fromEntries(
  Object.keys(policyReaders).map((name) => [name, extensionRule(name as keyof typeof policyReaders)]),
);

function extensionRule<Name extends keyof typeof policyReaders>(name: Name): OperationRule {
  const read = policyReaders[name] as (value: Json | undefined) => Value<Name>;
  return function* check(operation, source) {
    let value: Value<Name>;
    try {
      value = read(operation.node[name]);
    } catch (error) {
      yield `${name} ${error instanceof Error ? error.message : String(error)}`;
      return;
    }
    yield* conditions[name](value, operation, source);
  };
}

/** Whether its body or an answer is no JSON. */
function hasRaw(node: JsonObject): boolean {
  return [node['requestBody'], ...Object.values(objectOf(node['responses']))].some((part) => rawTypes(part).length > 0);
}

function successSchema(node: JsonObject): Json | undefined {
  return jsonSchema(objectOf(node['responses'])['200']);
}

function parameterNames(parameters: Json | undefined, place: 'path' | 'query' | 'header'): string[] {
  return listOf(parameters)
    .map(objectOf)
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => textOf(parameter['name']));
}
