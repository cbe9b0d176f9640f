import { SteamConnectionError } from '@steam-clone/sdk';

type Json = Record<string, unknown>;

/** An OpenAPI document, as far as it is read here. */
export interface ApiDocument extends Json {
  paths: Record<string, Json>;
}

export interface ApiField {
  name: string;
  in: 'path' | 'query' | 'header' | 'body';
  required: boolean;
}

/** An operation as the store's own document describes it. */
export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  /** Parameters, and the properties of a body that is an object. */
  fields: ApiField[];
  hasBody: boolean;
  /** Media types of a body that is no JSON; empty for JSON. */
  bodyTypes: string[];
  /** Its success is no JSON. */
  answersFile: boolean;
  paginated: boolean;
}

/** The operations that a running store has, plugins from outside included. Throws a `SteamConnectionError`. */
export async function fetchOperations(url: string): Promise<ApiOperation[]> {
  const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(10_000) }).catch((error: Error) => {
    const { message } = (error.cause ?? error) as Error;
    throw new SteamConnectionError('unreachable', `No answer from ${url}: ${message}`, error);
  });
  const document = answer.ok ? await answer.json().catch(() => null) : null;
  if (typeof document !== 'object' || document === null || !('paths' in document)) {
    throw new SteamConnectionError('not-a-store', `${url}/openapi.json is not the document of a store`);
  }
  return operationsOf(document as ApiDocument);
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

export function operationsOf(document: ApiDocument): ApiOperation[] {
  const operations: ApiOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item['parameters'] ?? []) as unknown[];
    for (const method of methods) {
      const operation = item[method] as Json | undefined;
      if (operation) operations.push(readOperation(document, path, method, operation, shared));
    }
  }
  return operations.sort((a, b) => a.id.localeCompare(b.id));
}

function readOperation(
  document: ApiDocument,
  path: string,
  method: string,
  operation: Json,
  shared: unknown[],
): ApiOperation {
  const parameters = [...shared, ...((operation['parameters'] ?? []) as unknown[])].map((parameter) => {
    const {
      name,
      in: place,
      required,
    } = resolve(document, parameter) as { name: string; in: ApiField['in']; required?: boolean };
    return { name, in: place, required: required ?? false };
  });
  const body = bodySchema(document, operation);
  const required = (body?.['required'] ?? []) as string[];
  const properties = Object.keys((body?.['properties'] ?? {}) as Json);
  return {
    id: operation['operationId'] as string,
    method: method.toUpperCase(),
    path,
    summary: String(operation['summary'] ?? ''),
    fields: [
      ...parameters,
      ...properties.map((name) => ({ name, in: 'body' as const, required: required.includes(name) })),
    ],
    hasBody: body !== null,
    bodyTypes: rawTypes(resolve(document, operation['requestBody'])),
    answersFile: Object.values((operation['responses'] ?? {}) as Json).some(
      (response) => rawTypes(resolve(document, response)).length > 0,
    ),
    paginated: parameters.some(({ name, in: place }) => name === 'cursor' && place === 'query'),
  };
}

function bodySchema(document: ApiDocument, operation: Json): Json | null {
  const body = resolve(document, operation['requestBody']);
  const content = body['content'] as Record<string, { schema?: unknown }> | undefined;
  return content ? resolve(document, content['application/json']?.schema) : null;
}

function rawTypes({ content = {} }: Json): string[] {
  return Object.keys(content as Json).filter((type) => !type.includes('json'));
}

/** Follows `#/...` references. */
function resolve(document: ApiDocument, value: unknown): Json {
  let node = (value ?? {}) as Json;
  for (let depth = 0; typeof node['$ref'] === 'string' && depth < 10; depth += 1) {
    const keys = node['$ref'].replace(/^#\//, '').split('/');
    node = keys.reduce<Json>(
      (at, key) => (at[key.replaceAll('~1', '/').replaceAll('~0', '~')] ?? {}) as Json,
      document,
    );
  }
  return node;
}
