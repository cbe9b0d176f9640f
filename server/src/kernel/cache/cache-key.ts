import type { OperationSpecification, ParameterSpecification } from '@steam-clone/spec';
import type { IncomingHttpHeaders } from 'node:http';

type KeyedOperation = Pick<OperationSpecification, 'id' | 'parameters'>;

/** What a request gives to the key: its declared parameters, coerced. */
export interface KeyInput {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
}

/**
 * The part of a cached answer's key that the target decides: the operation and its declared path and query parameters
 * in one order, with defaults. Undeclared parameters have no place in it; validation refuses them.
 */
export function targetKey({ id, parameters }: KeyedOperation, { path, query }: KeyInput): string {
  const values = parameters
    .filter(({ in: place }) => place !== 'header')
    .sort(byPlaceAndName)
    .map((parameter) => (parameter.in === 'path' ? path : query)[parameter.name] ?? parameter.default ?? null);
  return JSON.stringify([id, ...values]);
}

/** The whole key: what the target decides, and the headers that the answer varies with. */
export function cacheKey(target: string, vary: readonly string[], headers: IncomingHttpHeaders): string {
  let key = target;
  for (const name of vary) key += `\n${String(headers[name] ?? '')}`;
  return key;
}

function byPlaceAndName(one: ParameterSpecification, other: ParameterSpecification): number {
  if (one.in !== other.in) return one.in < other.in ? -1 : 1;
  return one.name < other.name ? -1 : 1;
}
