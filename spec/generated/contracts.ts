// Generated from the specification. Do not edit.
import type { components } from './types.ts';

/** Operation id -> kind of `x-authz`. */
export interface OperationAuthorizations {
  'users.register': 'public';
  'users.getOwnAccount': 'user';
  'users.changePassword': 'user';
  'users.changeEmail': 'user';
  'users.requestEmailVerification': 'user';
  'users.beginSecondFactor': 'user';
  'users.confirmSecondFactor': 'user';
  'users.removeSecondFactor': 'user';
  'users.renewRecoveryCodes': 'user';
  'users.verifyEmail': 'public';
  'users.requestPasswordReset': 'public';
  'users.resetPassword': 'public';
  'users.createFirstAdministrator': 'role';
  'users.login': 'public';
  'users.listSessions': 'user';
  'users.endSessions': 'user';
  'users.refreshSession': 'public';
  'users.logout': 'user';
  'users.introspect': 'role';
  'users.endSession': 'user';
  'users.listSignIns': 'user';
  'users.createLoadKey': 'role';
  'catalog.getGame': 'public';
  'catalog.importGames': 'role';
  'system.getClock': 'public';
  'system.advanceClock': 'role';
  'system.listDeadLetters': 'role';
  'system.retryDeadLetter': 'role';
  'system.rebuildCopies': 'role';
}

/** Event type -> payload. */
export interface EventPayloads {
  'users.accountRegistered': components['schemas']['UsersAccountRegisteredEvent'];
  'catalog.gamesImported': components['schemas']['CatalogGamesImportedEvent'];
}

/** Every code of the catalogues. */
export type ProblemCode =
  | 'account-suspended'
  | 'account-taken'
  | 'administrator-exists'
  | 'body-too-large'
  | 'clock-backwards'
  | 'clock-fixed'
  | 'dead-letter-not-found'
  | 'email-already-verified'
  | 'email-in-use'
  | 'expectation-failed'
  | 'forbidden'
  | 'game-not-found'
  | 'header-too-large'
  | 'idempotency-key-in-flight'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'internal-error'
  | 'invalid-cursor'
  | 'invalid-mail-token'
  | 'invalid-principal'
  | 'invalid-refresh-token'
  | 'invalid-request'
  | 'malformed-body'
  | 'malformed-request'
  | 'method-not-allowed'
  | 'no-second-factor'
  | 'not-found'
  | 'not-signed-in'
  | 'password-is-account-name'
  | 'password-too-common'
  | 'plugin-not-found'
  | 'precondition-failed'
  | 'precondition-required'
  | 'rate-limited'
  | 'request-timeout'
  | 'second-factor-exists'
  | 'second-factor-required'
  | 'session-not-found'
  | 'storage-full'
  | 'token-expired'
  | 'unavailable'
  | 'unsupported-media-type'
  | 'wrong-code'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'wrong-second-factor';
