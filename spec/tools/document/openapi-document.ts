import type { OperationSpecification } from '../../src/specification.ts';
import { type Json, type JsonObject, isObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import type { OperationSource, Source } from '../source/source.ts';
import { problemResponse, problemResponseName, problemsByCode } from './problem-responses.ts';

/** An operation as it was written and what the kernel reads off it. */
export interface BundledOperation {
  source: OperationSource;
  specification: OperationSpecification;
}

/**
 * A self-contained OpenAPI document of these operations: with the kernel's statuses, headers and parameters, problem
 * responses filled from the catalogues, and only the components that they use.
 */
export function openApiDocument(
  operations: readonly BundledOperation[],
  source: Source,
  extraSchemas: readonly string[] = [],
): JsonObject {
  const responses: JsonObject = {};
  const paths: JsonObject = {};
  for (const { source: written, specification } of operations) {
    const item = (paths[written.path] ??= {});
    objectOf(item)[written.method.toLowerCase()] = completeOperation(written.node, specification, source, responses);
  }
  const plugins = new Set(operations.map(({ specification }) => specification.plugin));
  const tags = listOf(source.header['tags']).filter((tag) => plugins.has(textOf(objectOf(tag)['name'])));
  const roots = extraSchemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    ...source.header,
    tags,
    paths,
    components: {
      securitySchemes: source.securitySchemes,
      schemas: usedSchemas([paths, responses, roots], source.schemas),
      responses: sorted(responses),
      headers: usedHeaders([paths, responses], source.commonHeaders),
    },
  };
}

function completeOperation(
  node: JsonObject,
  specification: OperationSpecification,
  source: Source,
  shared: JsonObject,
): JsonObject {
  const { authorization, problems } = specification;
  const parameters = [...listOf(node['parameters']), ...kernelParameters(specification, source.commonParameters)];
  const written = objectOf(node['responses']);
  const catalogue = problemsByCode(source);
  const responses: JsonObject = {};
  for (const status of specification.statuses) {
    const codes = problems[status];
    if (codes) {
      const name = problemResponseName(codes, catalogue);
      shared[name] ??= problemResponse(String(status), codes, catalogue);
      responses[status] = { $ref: `#/components/responses/${name}` };
    } else if (status === 304) {
      responses[status] = { description: 'What the client has is still current.', headers: headers(['ETag', 'Cache-Control']) };
    } else {
      const response = objectOf(written[status]);
      responses[status] = { ...response, headers: { ...objectOf(response['headers']), ...headers(successHeaders(specification)) } };
    }
  }
  return {
    ...node,
    ...(parameters.length > 0 && { parameters }),
    security: authorization.kind === 'public' ? [] : [{ bearerAuth: [] }],
    responses,
  };
}

/** Request headers that the kernel reads itself; they are in the document but not validated as parameters. */
function kernelParameters({ idempotency, precondition, entityTag }: OperationSpecification, common: JsonObject): Json[] {
  const { IdempotencyKey = {}, IfMatch = {}, IfNoneMatch = {} } = common;
  return [
    ...(idempotency ? [{ ...objectOf(IdempotencyKey), required: idempotency === 'required' }] : []),
    ...(precondition ? [IfMatch] : []),
    ...(entityTag ? [IfNoneMatch] : []),
  ];
}

function successHeaders({ idempotency, entityTag, rateLimit }: OperationSpecification): string[] {
  return [
    'X-Request-Id',
    ...(entityTag ? ['ETag', 'Cache-Control'] : []),
    ...(rateLimit ? ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] : []),
    ...(idempotency ? ['Idempotent-Replayed'] : []),
  ];
}

function headers(names: string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** The schemas that are referenced from these nodes, directly or through each other. */
export function usedSchemas(roots: Json, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  const used = new Map<string, JsonObject>();
  const queue: Json[] = [roots];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const name of references(node, '#/components/schemas/')) {
      const schema = schemas.get(name);
      if (!schema || used.has(name)) continue;
      used.set(name, schema);
      queue.push(schema);
    }
  }
  return sorted(Object.fromEntries(used));
}

function usedHeaders(roots: Json, common: JsonObject): JsonObject {
  const names = [...references(roots, '#/components/headers/')];
  return sorted(Object.fromEntries(names.flatMap((name) => (common[name] === undefined ? [] : [[name, common[name]]]))));
}

function references(node: Json, prefix: string, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) references(item, prefix, found);
  else if (isObject(node)) {
    const { $ref } = node;
    if (typeof $ref === 'string' && $ref.startsWith(prefix)) found.add($ref.slice(prefix.length));
    for (const value of Object.values(node)) references(value, prefix, found);
  }
  return found;
}

function sorted(node: JsonObject): JsonObject {
  return Object.fromEntries(objectEntries(node).sort(([first], [second]) => (first < second ? -1 : 1)));
}
