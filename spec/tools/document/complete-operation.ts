import type { Authorization, OperationSpecification } from '../../src/specification.ts';
import { type Json, type JsonObject, listOf, objectOf } from '../json.ts';

/** An operation as it was written and what the kernel reads off it. */
export interface BundledOperation {
  /** The OpenAPI operation as it was written, references resolved. */
  node: JsonObject;
  specification: OperationSpecification;
}

/**
 * The OpenAPI operation that a document shows: with the kernel's statuses, headers and parameters, and its `x-authz` as
 * `security`. `refusal` gives the response for the problems of a status.
 */
export function completeOperation(
  { node, specification }: BundledOperation,
  commonParameters: JsonObject,
  refusal: (status: number, codes: readonly string[]) => Json,
): JsonObject {
  const parameters = [...listOf(node['parameters']), ...kernelParameters(specification, commonParameters)];
  const responses: JsonObject = {};
  for (const status of specification.statuses) {
    const codes = specification.problems[status];
    const written = objectOf(objectOf(node['responses'])[status]);
    if (codes) responses[status] = refusal(status, codes);
    else if (status === 304)
      responses[status] = { description: 'What the client has is still current.', headers: headers(entityTagHeaders) };
    else
      responses[status] = {
        ...written,
        headers: { ...objectOf(written['headers']), ...headers(successHeaders(specification)) },
      };
  }
  return {
    ...node,
    ...(parameters.length > 0 && { parameters }),
    security: securityOf(specification.authorization.kind),
    responses,
  };
}

function securityOf(kind: Authorization['kind']): Json[] {
  if (kind === 'public') return [];
  return kind === 'guest' ? [{ bearerAuth: [] }, { guestToken: [] }] : [{ bearerAuth: [] }];
}

const entityTagHeaders = ['ETag', 'Cache-Control'];
const rateLimitHeaders = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'];

/** Request headers that the kernel reads itself; they are in the document but not validated as parameters. */
function kernelParameters(
  { idempotency, precondition, entityTag }: OperationSpecification,
  common: JsonObject,
): Json[] {
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
    ...(entityTag ? entityTagHeaders : []),
    ...(rateLimit ? rateLimitHeaders : []),
    ...(idempotency ? ['Idempotent-Replayed'] : []),
  ];
}

/** References to headers of the document's components. */
export function headers(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
