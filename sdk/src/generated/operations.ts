// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export const operations = {
  'catalog.cancelDiscount': ['DELETE', '/v1/games/{id}/discounts/{discountId}'],
  'catalog.countFacets': ['GET', '/v1/games/facets'],
  'catalog.createDiscount': ['POST', '/v1/games/{id}/discounts'],
  'catalog.createGame': ['POST', '/v1/games'],
  'catalog.createNews': ['POST', '/v1/news'],
  'catalog.deleteBundle': ['DELETE', '/v1/bundles/{bundleId}'],
  'catalog.deleteGame': ['DELETE', '/v1/games/{id}'],
  'catalog.deleteNews': ['DELETE', '/v1/news/{newsId}'],
  'catalog.deletePackage': ['DELETE', '/v1/packages/{packageId}'],
  'catalog.delistGame': ['POST', '/v1/games/{id}/delisting'],
  'catalog.delistPackage': ['POST', '/v1/packages/{packageId}/delisting'],
  'catalog.getBundle': ['GET', '/v1/bundles/{bundleId}'],
  'catalog.getCompany': ['GET', '/v1/companies/{companyId}'],
  'catalog.getGame': ['GET', '/v1/games/{id}'],
  'catalog.getNews': ['GET', '/v1/news/{newsId}'],
  'catalog.getPackage': ['GET', '/v1/packages/{packageId}'],
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
  'catalog.listPackages': ['GET', '/v1/packages', true],
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
  'catalog.putPackage': ['PUT', '/v1/packages/{packageId}'],
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
  'payments.addAppSeller': ['PUT', '/v1/app-sellers/{appId}/{userId}'],
  'payments.addPaymentMethod': ['POST', '/v1/payment-methods'],
  'payments.approveMicroTransaction': ['POST', '/v1/micro-transactions/{transactionId}/approval'],
  'payments.buyGiftCard': ['POST', '/v1/gift-cards/purchases'],
  'payments.cancelMicroTransaction': ['POST', '/v1/micro-transactions/{transactionId}/cancellation'],
  'payments.creditWallet': ['POST', '/v1/wallets/{userId}/credits'],
  'payments.finalizeMicroTransaction': ['POST', '/v1/micro-transactions/{transactionId}/finalization'],
  'payments.findGiftCard': ['POST', '/v1/gift-cards/lookups'],
  'payments.getMicroTransaction': ['GET', '/v1/micro-transactions/{transactionId}'],
  'payments.getPayment': ['GET', '/v1/payments/{paymentId}'],
  'payments.getWallet': ['GET', '/v1/wallet'],
  'payments.getWalletStatement': ['GET', '/v1/wallet/statements/{currency}/{month}', true],
  'payments.initMicroTransaction': ['POST', '/v1/micro-transactions'],
  'payments.issueGiftCard': ['POST', '/v1/gift-cards'],
  'payments.listHeldPayments': ['GET', '/v1/payment-reviews', true],
  'payments.listMicroTransactions': ['GET', '/v1/micro-transactions', true],
  'payments.listPaymentMethods': ['GET', '/v1/payment-methods'],
  'payments.listPayments': ['GET', '/v1/payments', true],
  'payments.listTransactions': ['GET', '/v1/wallet/transactions', true],
  'payments.printWalletStatement': ['GET', '/v1/wallet/statements/{currency}/{month}/page', 'file'],
  'payments.receiveWebhook': ['POST', '/v1/payments/webhooks/{provider}'],
  'payments.reconcile': ['POST', '/v1/payments/reconciliations'],
  'payments.redeemGiftCard': ['POST', '/v1/gift-cards/redemptions'],
  'payments.refundMicroTransaction': ['POST', '/v1/micro-transactions/{transactionId}/refunds'],
  'payments.refundTopUp': ['POST', '/v1/wallet/top-ups/{paymentId}/refund'],
  'payments.removeAppSeller': ['DELETE', '/v1/app-sellers/{appId}/{userId}'],
  'payments.removePaymentMethod': ['DELETE', '/v1/payment-methods/{methodId}'],
  'payments.reviewPayment': ['POST', '/v1/payment-reviews/{paymentId}'],
  'payments.setDefaultPaymentMethod': ['PUT', '/v1/payment-methods/{methodId}/default'],
  'payments.topUp': ['POST', '/v1/wallet/top-ups'],
  'purchases.acceptFamilyInvitation': ['POST', '/v1/families/{familyId}/acceptance'],
  'purchases.acceptGift': ['POST', '/v1/gifts/{giftId}/acceptance'],
  'purchases.addFreeLicence': ['POST', '/v1/library'],
  'purchases.approveRefund': ['POST', '/v1/refunds/{refundId}/approval'],
  'purchases.checkout': ['POST', '/v1/orders'],
  'purchases.createFamily': ['POST', '/v1/families'],
  'purchases.createKeyBatch': ['POST', '/v1/key-batches'],
  'purchases.declineFamilyInvitation': ['POST', '/v1/families/{familyId}/decline'],
  'purchases.declineGift': ['POST', '/v1/gifts/{giftId}/refusal'],
  'purchases.denyRefund': ['POST', '/v1/refunds/{refundId}/denial'],
  'purchases.exportOrders': ['GET', '/v1/orders/export', 'file'],
  'purchases.getFamily': ['GET', '/v1/families/current'],
  'purchases.getGift': ['GET', '/v1/gifts/{giftId}'],
  'purchases.getOrder': ['GET', '/v1/orders/{orderId}'],
  'purchases.getOwnership': ['GET', '/v1/library/apps/{appId}'],
  'purchases.getReceipt': ['GET', '/v1/orders/{orderId}/receipt'],
  'purchases.inviteToFamily': ['POST', '/v1/families/current/invitations'],
  'purchases.leaveFamily': ['DELETE', '/v1/families/current'],
  'purchases.listAllOrders': ['GET', '/v1/orders/all', true],
  'purchases.listFamilyInvitations': ['GET', '/v1/families/invitations'],
  'purchases.listFamilyLibrary': ['GET', '/v1/library/family', true],
  'purchases.listGifts': ['GET', '/v1/gifts', true],
  'purchases.listKeyBatches': ['GET', '/v1/key-batches', true],
  'purchases.listLibrary': ['GET', '/v1/library', true],
  'purchases.listOrderKeys': ['GET', '/v1/orders/{orderId}/keys'],
  'purchases.listOrderRefunds': ['GET', '/v1/orders/{orderId}/refunds'],
  'purchases.listOrders': ['GET', '/v1/orders', true],
  'purchases.listPlaytime': ['GET', '/v1/playtime', true],
  'purchases.listRefunds': ['GET', '/v1/refunds', true],
  'purchases.printReceipt': ['GET', '/v1/orders/{orderId}/receipt/page', 'file'],
  'purchases.recordPlaySession': ['POST', '/v1/playtime'],
  'purchases.redeemKey': ['POST', '/v1/keys/redemptions'],
  'purchases.refundGift': ['POST', '/v1/gifts/{giftId}/refund'],
  'purchases.removeFamilyMember': ['DELETE', '/v1/families/current/members/{memberId}'],
  'purchases.requestRefund': ['POST', '/v1/orders/{orderId}/refunds'],
  'purchases.reserveKeys': ['POST', '/v1/key-batches/{batchId}/reservations'],
  'purchases.revokeKey': ['POST', '/v1/keys/revocations'],
  'purchases.revokeKeys': ['POST', '/v1/key-batches/{batchId}/revocation'],
  'purchases.withdrawFamilyInvitation': ['DELETE', '/v1/families/current/invitations/{userId}'],
  'shopping.addCartLine': ['POST', '/v1/carts/current/lines'],
  'shopping.changeCartLine': ['PATCH', '/v1/carts/current/lines/{lineId}'],
  'shopping.countWishlists': ['GET', '/v1/wishlists/counts/{appId}'],
  'shopping.createCoupon': ['POST', '/v1/coupons'],
  'shopping.createCouponCodes': ['POST', '/v1/coupons/{couponId}/codes'],
  'shopping.createGuestCart': ['POST', '/v1/carts'],
  'shopping.dropCoupon': ['DELETE', '/v1/carts/current/coupon'],
  'shopping.emptyCart': ['DELETE', '/v1/carts/current/lines'],
  'shopping.getCart': ['GET', '/v1/carts/current'],
  'shopping.listCoupons': ['GET', '/v1/coupons', true],
  'shopping.listPriceAlerts': ['GET', '/v1/price-alerts', true],
  'shopping.listSharedWishlist': ['GET', '/v1/wishlists/shared/{shareToken}', true],
  'shopping.listWishlist': ['GET', '/v1/wishlist', true],
  'shopping.mergeCart': ['POST', '/v1/carts/merges'],
  'shopping.putCart': ['PUT', '/v1/carts/current'],
  'shopping.putPriceAlert': ['PUT', '/v1/price-alerts/{appId}'],
  'shopping.putWishlistItem': ['PUT', '/v1/wishlist/{appId}'],
  'shopping.removeCartLine': ['DELETE', '/v1/carts/current/lines/{lineId}'],
  'shopping.removePriceAlert': ['DELETE', '/v1/price-alerts/{appId}'],
  'shopping.removeWishlistItem': ['DELETE', '/v1/wishlist/{appId}'],
  'shopping.revokeCoupon': ['DELETE', '/v1/coupons/{couponId}'],
  'shopping.shareWishlist': ['POST', '/v1/wishlist/share'],
  'shopping.unshareWishlist': ['DELETE', '/v1/wishlist/share'],
  'shopping.useCoupon': ['PUT', '/v1/carts/current/coupon'],
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
  | 'already-in-family'
  | 'already-owned'
  | 'api-key-not-found'
  | 'app-id-taken'
  | 'app-not-free'
  | 'app-not-owned'
  | 'app-not-released'
  | 'avatar-not-found'
  | 'ban-needs-game'
  | 'ban-not-found'
  | 'body-too-large'
  | 'bundle-not-found'
  | 'bundle-not-purchasable'
  | 'bundle-owned'
  | 'card-number-in-request'
  | 'cart-already-ordered'
  | 'cart-full'
  | 'cart-line-exists'
  | 'cart-line-not-found'
  | 'cart-not-found'
  | 'cart-not-orderable'
  | 'clock-backwards'
  | 'clock-fixed'
  | 'company-name-taken'
  | 'company-not-found'
  | 'cooldown-after-discount'
  | 'cooldown-after-price-rise'
  | 'cooldown-after-release'
  | 'copy-in-use'
  | 'coupon-code-taken'
  | 'coupon-not-found'
  | 'coupon-not-possible'
  | 'coupon-used-up'
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
  | 'family-adults-only'
  | 'family-cooldown'
  | 'family-full'
  | 'family-invitation-not-found'
  | 'family-invitee-not-found'
  | 'family-member-not-found'
  | 'family-needs-adult'
  | 'family-not-found'
  | 'forbidden'
  | 'free-app-not-found'
  | 'game-delisted'
  | 'game-in-bundle'
  | 'game-not-found'
  | 'game-owned'
  | 'game-was-sold'
  | 'game-without-price'
  | 'gift-card-not-found'
  | 'gift-card-redeemed'
  | 'gift-needs-account'
  | 'gift-not-found'
  | 'gift-not-open'
  | 'gift-recipient-gone'
  | 'gift-to-oneself'
  | 'idempotency-key-in-flight'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'insufficient-funds'
  | 'internal-error'
  | 'invalid-company-name'
  | 'invalid-cursor'
  | 'invalid-game'
  | 'invalid-mail-token'
  | 'invalid-payment-split'
  | 'invalid-picture'
  | 'invalid-principal'
  | 'invalid-refresh-token'
  | 'invalid-request'
  | 'invalid-webhook-signature'
  | 'item-not-found'
  | 'key-batch-not-found'
  | 'last-administrator'
  | 'launch-discount-off-release'
  | 'launch-is-over'
  | 'malformed-body'
  | 'micro-amount-out-of-range'
  | 'micro-order-exists'
  | 'micro-transaction-closed'
  | 'micro-transaction-not-approved'
  | 'micro-transaction-not-found'
  | 'news-not-found'
  | 'no-payment-provider'
  | 'no-second-factor'
  | 'not-app-seller'
  | 'not-delisted'
  | 'not-found'
  | 'not-refundable'
  | 'not-signed-in'
  | 'not-suspended'
  | 'order-cart-not-found'
  | 'order-not-paid'
  | 'own-account'
  | 'package-apps-fixed'
  | 'package-not-found'
  | 'password-is-account-name'
  | 'password-too-common'
  | 'payment-declined'
  | 'payment-incomplete'
  | 'payment-method-not-found'
  | 'payment-method-pays-at-once'
  | 'payment-not-found'
  | 'payment-not-held'
  | 'pin-missing'
  | 'play-not-over'
  | 'play-recorded'
  | 'plugin-not-found'
  | 'price-changed'
  | 'price-held-by-discount'
  | 'price-not-found'
  | 'price-off-step'
  | 'product-key-locked'
  | 'product-key-not-found'
  | 'product-key-ordered'
  | 'product-key-revoked'
  | 'product-key-used'
  | 'rate-limited'
  | 'recipient-not-found'
  | 'refund-decided'
  | 'refund-not-found'
  | 'refund-too-large'
  | 'release-date-unknown'
  | 'request-timeout'
  | 'reservation-over'
  | 'second-factor-exists'
  | 'second-factor-required'
  | 'session-not-found'
  | 'sold-out'
  | 'storage-full'
  | 'token-expired'
  | 'too-few-keys'
  | 'too-many-api-keys'
  | 'too-many-invitations'
  | 'too-many-payment-methods'
  | 'top-up-not-refundable'
  | 'top-up-out-of-range'
  | 'top-up-spent'
  | 'unavailable'
  | 'unknown-games'
  | 'unknown-payment-token'
  | 'unsupported-media-type'
  | 'user-not-found'
  | 'vanity-taken'
  | 'wallet-closed'
  | 'web-api-key-exists'
  | 'wishlist-full'
  | 'wishlist-not-found'
  | 'wrong-code'
  | 'wrong-credentials'
  | 'wrong-password'
  | 'wrong-pin'
  | 'wrong-second-factor';
