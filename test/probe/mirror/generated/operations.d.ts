// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export declare const operations: {
  readonly 'mirror.call': readonly ['POST', '/v1/mirror/calls'];
  readonly 'mirror.listCopies': readonly ['GET', '/v1/mirror', true];
};

/** Types of these operations, for the SDK's `createClient<OwnOperations>(operations, ...)`. */
export type OwnOperations = Pick<import('./types.d.ts').operations, keyof typeof operations>;

/** Every problem code of the public document. */
export type ProblemCode =
  | 'body-too-large'
  | 'forbidden'
  | 'internal-error'
  | 'invalid-cursor'
  | 'invalid-principal'
  | 'invalid-request'
  | 'malformed-body'
  | 'not-signed-in'
  | 'rate-limited'
  | 'request-timeout'
  | 'storage-full'
  | 'token-expired'
  | 'unavailable'
  | 'unsupported-media-type';
