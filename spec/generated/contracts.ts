// Generated from the specification. Do not edit.
import type { components } from './types.ts';

/** Operation id -> kind of `x-authz`. */
export interface OperationAuthorizations {
  'users.register': 'public';
  'users.listAccounts': 'role';
  'users.getOwnAccount': 'scope';
  'users.changePassword': 'user';
  'users.changeEmail': 'user';
  'users.requestEmailVerification': 'user';
  'users.beginSecondFactor': 'user';
  'users.confirmSecondFactor': 'user';
  'users.removeSecondFactor': 'user';
  'users.renewRecoveryCodes': 'user';
  'users.getOwnProfile': 'scope';
  'users.updateOwnProfile': 'user';
  'users.getPrivacy': 'scope';
  'users.setPrivacy': 'user';
  'users.getPreferences': 'scope';
  'users.setPreferences': 'user';
  'users.getParentalControls': 'scope';
  'users.setParentalControls': 'user';
  'users.getUserSummaries': 'public';
  'users.getUser': 'public';
  'users.getAccount': 'role';
  'users.eraseAccount': 'role';
  'users.setRoles': 'role';
  'users.suspendAccount': 'role';
  'users.liftSuspension': 'role';
  'users.banAccount': 'role';
  'users.listBans': 'role';
  'users.liftBan': 'role';
  'users.eraseOwnAccount': 'user';
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
  'users.createApiKey': 'user';
  'users.listApiKeys': 'user';
  'users.revokeApiKey': 'user';
  'users.createWebApiKey': 'user';
  'users.getWebApiKey': 'user';
  'users.revokeWebApiKey': 'user';
  'users.createLoadKey': 'role';
  'catalog.searchGames': 'public';
  'catalog.countFacets': 'public';
  'catalog.suggestGames': 'public';
  'catalog.listSimilarGames': 'public';
  'catalog.getGame': 'public';
  'catalog.importGames': 'role';
  'system.getClock': 'public';
  'system.advanceClock': 'role';
  'system.listDeadLetters': 'role';
  'system.retryDeadLetter': 'role';
  'system.exportPersonalData': 'user';
  'system.rebuildCopies': 'role';
}

/** Event type -> payload. */
export interface EventPayloads {
  'users.accountErased': components['schemas']['UsersAccountErasedEvent'];
  'users.accountRegistered': components['schemas']['UsersAccountRegisteredEvent'];
  'users.profileChanged': components['schemas']['UsersProfileChangedEvent'];
  'catalog.gamesImported': components['schemas']['CatalogGamesImportedEvent'];
}

/** Every code of the catalogues. */
export type ProblemCode =
  | 'account-not-found'
  | 'account-suspended'
  | 'account-taken'
  | 'administrator-exists'
  | 'administrator-stays'
  | 'api-key-not-found'
  | 'ban-needs-game'
  | 'ban-not-found'
  | 'body-too-large'
  | 'clock-backwards'
  | 'clock-fixed'
  | 'dead-letter-not-found'
  | 'email-already-verified'
  | 'email-in-use'
  | 'expectation-failed'
  | 'expiry-in-the-past'
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
  | 'not-suspended'
  | 'own-account'
  | 'password-is-account-name'
  | 'password-too-common'
  | 'pin-missing'
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
  | 'too-many-api-keys'
  | 'unavailable'
  | 'unsupported-media-type'
  | 'user-not-found'
  | 'vanity-taken'
  | 'web-api-key-exists'
  | 'wrong-code'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'wrong-pin'
  | 'wrong-second-factor';
