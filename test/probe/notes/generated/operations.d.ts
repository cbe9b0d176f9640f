// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export declare const operations: {
  readonly 'notes.addChore': readonly ['POST', '/v1/notes/chores'];
  readonly 'notes.changeNote': readonly ['PUT', '/v1/notes/{id}'];
  readonly 'notes.createNote': readonly ['POST', '/v1/notes'];
  readonly 'notes.getNote': readonly ['GET', '/v1/notes/{id}'];
  readonly 'notes.invite': readonly ['POST', '/v1/notes/{id}/invitations'];
  readonly 'notes.knock': readonly ['POST', '/v1/notes/knocks'];
  readonly 'notes.listNotes': readonly ['GET', '/v1/notes', true];
  readonly 'notes.listNotesOf': readonly ['GET', '/v1/notes/of/{userId}'];
  readonly 'notes.readBoard': readonly ['GET', '/v1/notes/board'];
};

/** Types of these operations, for the SDK's `createClient<OwnOperations>(operations, ...)`. */
export type OwnOperations = Pick<import('./types.d.ts').operations, keyof typeof operations>;

/** Every problem code of the public document. */
export type ProblemCode =
  | 'body-too-large'
  | 'forbidden'
  | 'idempotency-key-in-flight'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'internal-error'
  | 'invalid-cursor'
  | 'invalid-principal'
  | 'invalid-request'
  | 'malformed-body'
  | 'not-found'
  | 'not-signed-in'
  | 'note-exists'
  | 'precondition-failed'
  | 'precondition-required'
  | 'rate-limited'
  | 'request-timeout'
  | 'storage-full'
  | 'token-expired'
  | 'unavailable'
  | 'unsupported-media-type';
