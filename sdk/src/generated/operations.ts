// Generated from the specification. Do not edit.

/** Operation id -> method, path and whether it answers pages. */
export const operations = {
  'catalog.cancelDiscount': ['DELETE', '/v1/games/{id}/discounts/{discountId}'],
  'catalog.createDiscount': ['POST', '/v1/games/{id}/discounts'],
  'catalog.deleteBundle': ['DELETE', '/v1/bundles/{bundleId}'],
  'catalog.getBundle': ['GET', '/v1/bundles/{bundleId}'],
  'catalog.getGame': ['GET', '/v1/games/{id}'],
  'catalog.importGames': ['POST', '/v1/games/import'],
  'catalog.listBundles': ['GET', '/v1/bundles', true],
  'catalog.listDiscounts': ['GET', '/v1/games/{id}/discounts', true],
  'catalog.listPriceChanges': ['GET', '/v1/games/{id}/price-changes', true],
  'catalog.listPriceRegions': ['GET', '/v1/price-regions'],
  'catalog.listPrices': ['GET', '/v1/games/{id}/prices'],
  'catalog.putBundle': ['PUT', '/v1/bundles/{bundleId}'],
  'catalog.quoteBundle': ['POST', '/v1/bundles/{bundleId}/quote'],
  'catalog.removePrice': ['DELETE', '/v1/games/{id}/prices/{region}'],
  'catalog.setPrice': ['PUT', '/v1/games/{id}/prices/{region}'],
  'system.advanceClock': ['POST', '/v1/system/clock'],
  'system.exportPersonalData': ['GET', '/v1/system/personal-data'],
  'system.getClock': ['GET', '/v1/system/clock'],
  'system.listDeadLetters': ['GET', '/v1/system/dead-letters', true],
  'system.rebuildCopies': ['POST', '/v1/system/copies/rebuild'],
  'system.retryDeadLetter': ['POST', '/v1/system/dead-letters/{plugin}/{id}/retry'],
  'users.banAccount': ['POST', '/v1/accounts/{id}/bans'],
  'users.beginSecondFactor': ['POST', '/v1/accounts/me/second-factor'],
  'users.changeEmail': ['PUT', '/v1/accounts/me/email'],
  'users.changePassword': ['PUT', '/v1/accounts/me/password'],
  'users.confirmSecondFactor': ['POST', '/v1/accounts/me/second-factor/confirm'],
  'users.createApiKey': ['POST', '/v1/api-keys'],
  'users.createLoadKey': ['POST', '/v1/load-keys'],
  'users.createWebApiKey': ['POST', '/v1/web-api-key'],
  'users.endSession': ['DELETE', '/v1/sessions/{id}'],
  'users.endSessions': ['DELETE', '/v1/sessions'],
  'users.eraseAccount': ['DELETE', '/v1/accounts/{id}'],
  'users.eraseOwnAccount': ['POST', '/v1/accounts/me/erasure'],
  'users.getAccount': ['GET', '/v1/accounts/{id}'],
  'users.getOwnAccount': ['GET', '/v1/accounts/me'],
  'users.getOwnProfile': ['GET', '/v1/accounts/me/profile'],
  'users.getParentalControls': ['GET', '/v1/accounts/me/parental-controls'],
  'users.getPreferences': ['GET', '/v1/accounts/me/preferences'],
  'users.getPrivacy': ['GET', '/v1/accounts/me/privacy'],
  'users.getUser': ['GET', '/v1/users/{id}'],
  'users.getUserSummaries': ['GET', '/v1/users'],
  'users.getWebApiKey': ['GET', '/v1/web-api-key'],
  'users.liftBan': ['DELETE', '/v1/accounts/{id}/bans/{banId}'],
  'users.liftSuspension': ['DELETE', '/v1/accounts/{id}/suspension'],
  'users.listAccounts': ['GET', '/v1/accounts', true],
  'users.listApiKeys': ['GET', '/v1/api-keys', true],
  'users.listBans': ['GET', '/v1/accounts/{id}/bans', true],
  'users.listSessions': ['GET', '/v1/sessions', true],
  'users.listSignIns': ['GET', '/v1/accounts/me/sign-ins', true],
  'users.login': ['POST', '/v1/sessions'],
  'users.logout': ['DELETE', '/v1/sessions/current'],
  'users.refreshSession': ['POST', '/v1/sessions/refresh'],
  'users.register': ['POST', '/v1/accounts'],
  'users.removeSecondFactor': ['POST', '/v1/accounts/me/second-factor/remove'],
  'users.renewRecoveryCodes': ['POST', '/v1/accounts/me/second-factor/recovery-codes'],
  'users.requestEmailVerification': ['POST', '/v1/accounts/me/email/verification'],
  'users.requestPasswordReset': ['POST', '/v1/password-resets'],
  'users.resetPassword': ['POST', '/v1/password-resets/complete'],
  'users.revokeApiKey': ['DELETE', '/v1/api-keys/{id}'],
  'users.revokeWebApiKey': ['DELETE', '/v1/web-api-key'],
  'users.setParentalControls': ['PUT', '/v1/accounts/me/parental-controls'],
  'users.setPreferences': ['PUT', '/v1/accounts/me/preferences'],
  'users.setPrivacy': ['PUT', '/v1/accounts/me/privacy'],
  'users.setRoles': ['PUT', '/v1/accounts/{id}/roles'],
  'users.suspendAccount': ['PUT', '/v1/accounts/{id}/suspension'],
  'users.updateOwnProfile': ['PATCH', '/v1/accounts/me/profile'],
  'users.verifyEmail': ['POST', '/v1/accounts/verify-email'],
} as const;

/** Every problem code of the public document. */
export type ProblemCode =
  | 'account-not-found'
  | 'account-suspended'
  | 'account-taken'
  | 'administrator-stays'
  | 'api-key-not-found'
  | 'ban-needs-game'
  | 'ban-not-found'
  | 'body-too-large'
  | 'bundle-not-found'
  | 'bundle-not-purchasable'
  | 'bundle-owned'
  | 'clock-backwards'
  | 'clock-fixed'
  | 'cooldown-after-discount'
  | 'cooldown-after-price-rise'
  | 'cooldown-after-release'
  | 'dead-letter-not-found'
  | 'discount-is-over'
  | 'discount-length-not-allowed'
  | 'discount-not-found'
  | 'discount-overlaps'
  | 'discount-percent-not-allowed'
  | 'discount-starts-in-the-past'
  | 'email-already-verified'
  | 'email-in-use'
  | 'expiry-in-the-past'
  | 'forbidden'
  | 'game-not-found'
  | 'game-without-price'
  | 'internal-error'
  | 'invalid-cursor'
  | 'invalid-mail-token'
  | 'invalid-principal'
  | 'invalid-refresh-token'
  | 'invalid-request'
  | 'launch-discount-off-release'
  | 'launch-is-over'
  | 'malformed-body'
  | 'no-second-factor'
  | 'not-signed-in'
  | 'not-suspended'
  | 'own-account'
  | 'password-is-account-name'
  | 'password-too-common'
  | 'pin-missing'
  | 'plugin-not-found'
  | 'price-held-by-discount'
  | 'price-not-found'
  | 'price-off-step'
  | 'rate-limited'
  | 'release-date-unknown'
  | 'request-timeout'
  | 'second-factor-exists'
  | 'second-factor-required'
  | 'session-not-found'
  | 'storage-full'
  | 'token-expired'
  | 'too-many-api-keys'
  | 'unavailable'
  | 'unknown-games'
  | 'unsupported-media-type'
  | 'user-not-found'
  | 'vanity-taken'
  | 'web-api-key-exists'
  | 'wrong-code'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'wrong-pin'
  | 'wrong-second-factor';
