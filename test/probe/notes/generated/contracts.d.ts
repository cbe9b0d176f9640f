// Generated from the specification. Do not edit.
import type { components } from './types.d.ts';

/** Operation id -> kind of `x-authz`. */
export interface OperationAuthorizations {
  'notes.listNotes': 'user';
  'notes.createNote': 'user';
  'notes.getNote': 'owner';
  'notes.changeNote': 'owner';
  'notes.invite': 'scope';
  'notes.listNotesOf': 'self';
  'notes.readBoard': 'public';
  'notes.knock': 'public';
  'notes.addChore': 'role';
  'notes.exportNotes': 'role';
  'notes.echo': 'role';
}

/** Event type -> payload. */
export interface EventPayloads {
  'notes.noteChanged': components['schemas']['NotesNoteChangedEvent'];
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
  | 'note-exists'
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
