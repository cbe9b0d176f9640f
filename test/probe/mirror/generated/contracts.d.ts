// Generated from the specification. Do not edit.

/** Operation id -> kind of `x-authz`. */
export interface OperationAuthorizations {
  'mirror.listCopies': 'public';
  'mirror.call': 'user';
}

/** Event type -> payload. */
export interface EventPayloads {
}

/** Every code of the catalogues. */
export type ProblemCode =
  | 'body-too-large'
  | 'card-number-in-request'
  | 'expectation-failed'
  | 'forbidden'
  | 'header-too-large'
  | 'idempotency-key-in-flight'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'internal-error'
  | 'invalid-cursor'
  | 'invalid-principal'
  | 'invalid-request'
  | 'malformed-body'
  | 'malformed-request'
  | 'method-not-allowed'
  | 'not-found'
  | 'not-signed-in'
  | 'precondition-failed'
  | 'precondition-required'
  | 'rate-limited'
  | 'request-timeout'
  | 'storage-full'
  | 'token-expired'
  | 'unavailable'
  | 'unsupported-media-type';

import type * as House from '@steam-clone/spec';
import type { operations } from './types.d.ts';

/** The last type parameter of `definePlugin`, `Operation` and `Subscriber`. */
export interface PluginContracts {
  operations: House.Operations & operations;
  authorizations: House.OperationAuthorizations & OperationAuthorizations;
  events: House.EventPayloads & EventPayloads;
  problems: House.ProblemCode | ProblemCode;
}
