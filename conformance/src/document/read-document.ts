import type { ApiDocument, DeclaredResponse, Json, Operation, Parameter, RequestBody, Schema } from './document.ts';
import { readAuthorization, readBodyLimit } from './policy.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads an OpenAPI document. Throws an Error that says what of it can not be read. */
export function readDocument(raw: unknown): ApiDocument {
  if (!isObject(raw) || !String(raw['openapi']).startsWith('3.1') || !isObject(raw['paths'])) {
    throw new Error('It is no OpenAPI 3.1 document.');
  }
  const resolve = (value: unknown): Json => follow(raw, value).node;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(raw['paths'])) {
    for (const method of methods) {
      if (!isObject(item) || !isObject(item[method])) continue;
      operations.push(readOperation(raw, path, method, item));
    }
  }
  if (operations.length === 0) throw new Error('It has no operations.');
  const tags = Array.isArray(raw['tags']) ? raw['tags'].map((tag: Json) => String(tag['name'])) : [];
  const services = new Set([...tags, ...operations.map(({ service }) => service)]);
  return {
    raw,
    operations,
    byId: new Map(operations.map((operation) => [operation.id, operation])),
    at: (method, path) => operations.find((each) => each.method === method && each.path === path),
    services: [...services],
    resolve,
  };
}

function readOperation(raw: Json, path: string, method: string, item: Json): Operation {
  const node = item[method] as Json;
  const id = String(node['operationId'] ?? `${method.toUpperCase()} ${path}`);
  const place = `#/paths/${escaped(path)}/${method}`;
  const parameters = [
    ...placed(item['parameters'], `#/paths/${escaped(path)}/parameters`),
    ...placed(node['parameters'], `${place}/parameters`),
  ];
  const cache = node['x-cache'];
  try {
    return {
      id,
      service: String(listOf(node['tags'])[0] ?? id.split('.')[0]),
      method: method.toUpperCase(),
      path,
      summary: String(node['summary'] ?? ''),
      authorization: readAuthorization(node['x-authz']),
      parameters: parameters.map(([given, parameter]) => readParameter(raw, parameter, given)),
      body: node['requestBody'] === undefined ? null : readBody(raw, node['requestBody'], `${place}/requestBody`),
      responses: new Map(
        Object.entries((node['responses'] ?? {}) as Json).map(([status, response]) => [
          Number(status),
          readResponse(raw, Number(status), response, `${place}/responses/${status}`),
        ]),
      ),
      cacheSeconds: isObject(cache) ? Number(cache['maxAge']) : null,
      entityTag: node['x-entity-tag'] === true,
      precondition: node['x-precondition'] === true,
      idempotency: (node['x-idempotent'] as Operation['idempotency'] | undefined) ?? null,
      rateLimit: (node['x-rate-limit'] as string | undefined) ?? null,
      bodyLimit: readBodyLimit(node['x-body-limit']),
      secret: node['x-secret'] === true,
    };
  } catch (error) {
    throw new Error(`${id} can not be read: ${(error as Error).message}`, { cause: error });
  }
}

function readParameter(raw: Json, value: unknown, given: string): Parameter {
  const { node, pointer = given } = follow(raw, value);
  const schema = follow(raw, node['schema']).node as Schema;
  return {
    name: String(node['name']),
    in: node['in'] as Parameter['in'],
    required: node['required'] === true,
    example: node['example'] ?? (schema['examples'] as unknown[] | undefined)?.[0] ?? schema['default'],
    declared: { values: examplesOf(raw, node), pointer: `${pointer}/schema` },
    schema,
  };
}

/** Those of a parameter, or of a body of one media type. */
function examplesOf(raw: Json, node: Json): unknown[] {
  const named = Object.values((node['examples'] ?? {}) as Json).map((example) => follow(raw, example).node['value']);
  return [node['example'], ...named, ...listOf(follow(raw, node['schema']).node['examples'])].filter(
    (example) => example !== undefined,
  );
}

function readBody(raw: Json, value: unknown, given: string): RequestBody {
  const { node, pointer = given } = follow(raw, value);
  const content = (node['content'] ?? {}) as Record<string, Json>;
  const json = content['application/json'];
  return {
    required: node['required'] === true,
    types: Object.keys(content),
    schema: json ? (follow(raw, json['schema']).node as Schema) : null,
    example: json?.['example'],
    declared: {
      values: json ? examplesOf(raw, json) : [],
      pointer: `${pointer}/content/${escaped('application/json')}/schema`,
    },
  };
}

function readResponse(raw: Json, status: number, value: unknown, given: string): DeclaredResponse {
  const { node, pointer = given } = follow(raw, value);
  const content = Object.entries((node['content'] ?? {}) as Record<string, Json>);
  const requiredHeaders: string[] = [];
  const headers = Object.entries((node['headers'] ?? {}) as Json).map(([name, header]): [string, string] => {
    const found = follow(raw, header);
    if (found.node['required'] === true) requiredHeaders.push(name);
    return [name, `${found.pointer ?? `${pointer}/headers/${escaped(name)}`}/schema`];
  });
  return {
    status,
    problems: listOf(node['x-problems']).map(String),
    content: new Map(
      content.map(([type, media]) => [
        type,
        media['schema'] === undefined ? null : `${pointer}/content/${escaped(type)}/schema`,
      ]),
    ),
    headers: new Map(headers),
    requiredHeaders,
    example: content[0]?.[1]['example'],
  };
}

/** What a reference leads to, and where that stands; without a reference the value itself. */
function follow(raw: Json, value: unknown): { node: Json; pointer?: string } {
  let node = isObject(value) ? value : {};
  let pointer: string | undefined;
  for (let depth = 0; typeof node['$ref'] === 'string' && depth < 20; depth += 1) {
    pointer = node['$ref'];
    let at: unknown = raw;
    for (const key of pointer.replace(/^#\//, '').split('/')) {
      at =
        isObject(at) || Array.isArray(at) ? (at as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
    }
    if (!isObject(at)) throw new Error(`the reference ${pointer} leads nowhere`);
    node = at;
  }
  return pointer === undefined ? { node } : { node, pointer };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key as a step of a JSON pointer. */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The items of a list, each with the JSON pointer to it. */
function placed(value: unknown, pointer: string): [string, unknown][] {
  return listOf(value).map((item, index) => [`${pointer}/${index}`, item]);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
