import type { OperationSpecification } from '@steam-clone/spec';
import type { IncomingHttpHeaders } from 'node:http';
import type { ReadParameters } from '../../kernel/pipeline/operation-request.ts';

type KeyedOperation = Pick<OperationSpecification, 'id' | 'parameters'>;

/**
 * The part of a cached answer's key that the target decides: the operation and its declared path and query parameters
 * in the spec's order, with defaults. Undeclared parameters have no place in it; validation refuses them.
 */
export function targetKey({ id, parameters }: KeyedOperation, { path, query }: ReadParameters): string {
  const values: unknown[] = [id];
  for (const { in: place, name, default: byDefault } of parameters) {
    if (place !== 'header') values.push((place === 'path' ? path : query)[name] ?? byDefault ?? null);
  }
  return JSON.stringify(values);
}

/** The whole key: what the target decides, and the headers that the answer varies with. */
export function cacheKey(target: string, vary: readonly string[], headers: IncomingHttpHeaders): string {
  let key = target;
  for (const name of vary) key += `\n${String(headers[name] ?? '')}`;
  return key;
}
