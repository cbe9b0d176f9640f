// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export const operations = {
  'catalog.cancelDiscount': ['DELETE', '/v1/games/{id}/discounts/{discountId}'],
  'catalog.countFacets': ['GET', '/v1/games/facets'],
  'catalog.createDiscount': ['POST', '/v1/games/{id}/discounts'],
  'catalog.createGame': ['POST', '/v1/games'],
  'catalog.createNews': ['POST', '/v1/news'],
  'catalog.deleteBundle': ['DELETE', '/v1/bundles/{bundleId}'],
  'catalog.deleteNews': ['DELETE', '/v1/news/{newsId}'],
  'catalog.delistGame': ['POST', '/v1/games/{id}/delisting'],
  'catalog.getBundle': ['GET', '/v1/bundles/{bundleId}'],
  'catalog.getCompany': ['GET', '/v1/companies/{companyId}'],
  'catalog.getGame': ['GET', '/v1/games/{id}'],
  'catalog.getNews': ['GET', '/v1/news/{newsId}'],
  'catalog.importGames': ['POST', '/v1/games/import'],
  'catalog.listBundles': ['GET', '/v1/bundles', true],
  'catalog.listCategories': ['GET', '/v1/categories', true],
  'catalog.listCompanies': ['GET', '/v1/companies', true],
  'catalog.listCompanyGames': ['GET', '/v1/companies/{companyId}/games', true],
  'catalog.listDiscounts': ['GET', '/v1/games/{id}/discounts', true],
  'catalog.listFeatured': ['GET', '/v1/featured'],
  'catalog.listGenres': ['GET', '/v1/genres', true],
  'catalog.listLanguages': ['GET', '/v1/languages', true],
  'catalog.listNewReleases': ['GET', '/v1/games/new-releases', true],
  'catalog.listNews': ['GET', '/v1/news', true],
  'catalog.listPriceChanges': ['GET', '/v1/games/{id}/price-changes', true],
  'catalog.listPriceRegions': ['GET', '/v1/price-regions'],
  'catalog.listPrices': ['GET', '/v1/games/{id}/prices'],
  'catalog.listScheduledNews': ['GET', '/v1/news/scheduled', true],
  'catalog.listSimilarGames': ['GET', '/v1/games/{id}/similar'],
  'catalog.listSpecials': ['GET', '/v1/games/specials', true],
  'catalog.listTags': ['GET', '/v1/tags', true],
  'catalog.listTopSellers': ['GET', '/v1/games/top-sellers', true],
  'catalog.listUpcoming': ['GET', '/v1/games/upcoming', true],
  'catalog.putBundle': ['PUT', '/v1/bundles/{bundleId}'],
  'catalog.quoteBundle': ['POST', '/v1/bundles/{bundleId}/quote'],
  'catalog.relistGame': ['DELETE', '/v1/games/{id}/delisting'],
  'catalog.removePrice': ['DELETE', '/v1/games/{id}/prices/{region}'],
  'catalog.searchGames': ['GET', '/v1/games', true],
  'catalog.setFeatured': ['PUT', '/v1/featured'],
  'catalog.setPrice': ['PUT', '/v1/games/{id}/prices/{region}'],
  'catalog.suggestGames': ['GET', '/v1/games/suggestions'],
  'catalog.updateCompany': ['PATCH', '/v1/companies/{companyId}'],
  'catalog.updateGame': ['PATCH', '/v1/games/{id}'],
  'catalog.updateNews': ['PATCH', '/v1/news/{newsId}'],
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
  'users.getAvatar': ['GET', '/v1/avatars/{hash}/{size}', 'file'],
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
  'users.removeAvatar': ['DELETE', '/v1/accounts/me/avatar'],
  'users.removeSecondFactor': ['POST', '/v1/accounts/me/second-factor/remove'],
  'users.renewRecoveryCodes': ['POST', '/v1/accounts/me/second-factor/recovery-codes'],
  'users.requestEmailVerification': ['POST', '/v1/accounts/me/email/verification'],
  'users.requestPasswordReset': ['POST', '/v1/password-resets'],
  'users.resetPassword': ['POST', '/v1/password-resets/complete'],
  'users.revokeApiKey': ['DELETE', '/v1/api-keys/{id}'],
  'users.revokeWebApiKey': ['DELETE', '/v1/web-api-key'],
  'users.setAvatar': ['PUT', '/v1/accounts/me/avatar'],
  'users.setParentalControls': ['PUT', '/v1/accounts/me/parental-controls'],
  'users.setPreferences': ['PUT', '/v1/accounts/me/preferences'],
  'users.setPrivacy': ['PUT', '/v1/accounts/me/privacy'],
  'users.setRoles': ['PUT', '/v1/accounts/{id}/roles'],
  'users.setSpend': ['PUT', '/v1/accounts/{id}/spend'],
  'users.suspendAccount': ['PUT', '/v1/accounts/{id}/suspension'],
  'users.updateOwnProfile': ['PATCH', '/v1/accounts/me/profile'],
  'users.verifyEmail': ['POST', '/v1/accounts/verify-email'],
} as const;

/** Every problem code of the public document. */
export type ProblemCode =
  | 'account-limited'
  | 'account-not-found'
  | 'account-suspended'
  | 'account-taken'
  | 'administrator-stays'
  | 'already-delisted'
  | 'api-key-not-found'
  | 'app-id-taken'
  | 'avatar-not-found'
  | 'ban-needs-game'
  | 'ban-not-found'
  | 'body-too-large'
  | 'bundle-not-found'
  | 'bundle-not-purchasable'
  | 'bundle-owned'
  | 'clock-backwards'
  | 'clock-fixed'
  | 'company-name-taken'
  | 'company-not-found'
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
  | 'game-delisted'
  | 'game-not-found'
  | 'game-without-price'
  | 'idempotency-key-in-flight'
  | 'idempotency-key-reused'
  | 'internal-error'
  | 'invalid-company-name'
  | 'invalid-cursor'
  | 'invalid-game'
  | 'invalid-mail-token'
  | 'invalid-picture'
  | 'invalid-principal'
  | 'invalid-refresh-token'
  | 'invalid-request'
  | 'last-administrator'
  | 'launch-discount-off-release'
  | 'launch-is-over'
  | 'malformed-body'
  | 'news-not-found'
  | 'no-second-factor'
  | 'not-delisted'
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
