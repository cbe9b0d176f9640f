import { type Input, type operations, operationTable } from '@steam-clone/sdk';
import type { PreparedRequest } from './load/order.ts';

type Operations = operations;

/** What the SDK would send for an operation, as a request for the generator. */
export function operationRequest<Id extends keyof Operations & keyof typeof operationTable>(
  operation: Id,
  input: Input<Operations[Id]>,
  { token, idempotencyKey, status }: { token?: string; idempotencyKey?: string; status?: number } = {},
): PreparedRequest {
  const [method, template] = operationTable[operation];
  const {
    path = {},
    query = {},
    body,
  } = input as {
    path?: Record<string, unknown>;
    query?: Record<string, unknown>;
    body?: unknown;
  };
  const target = template.replaceAll(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
  );
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  };
  return {
    method,
    target: search.size === 0 ? target : `${target}?${search}`,
    operation,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(status !== undefined && { status }),
  };
}
