// Generated from the specification. Do not edit.

const schemas = { Account: {}, ManagedAccount: {}, Spent: {}, RecoveryCodes: {}, Profile: {}, Avatar: {}, FormerPersonaName: {}, Privacy: {}, PrivacyCopy: {}, Preferences: {}, EmailNotifications: {}, ParentalControls: {}, User: {}, SteamIds: {}, BansSummary: {}, Ban: {}, SessionTokens: {}, Session: {}, TokenState: {}, SignIn: {}, NewApiKey: {}, ApiKey: {}, NewWebApiKey: {}, WebApiKey: {} };
Object.assign(schemas.Account, { "id": null, "steamId": null, "accountName": null, "email": null, "emailVerified": null, "pendingEmail": null, "language": null, "roles": [null], "status": null, "createdAt": null, "isLimited": null });
Object.assign(schemas.ManagedAccount, { "id": null, "steamId": null, "accountName": null, "email": null, "emailVerified": null, "pendingEmail": null, "language": null, "roles": [null], "status": null, "createdAt": null, "isLimited": null, "suspensionReason": null, "suspendedUntil": null, "spent": schemas.Spent });
Object.assign(schemas.Spent, { "amount": null, "currency": null });
Object.assign(schemas.RecoveryCodes, { "recoveryCodes": [null] });
Object.assign(schemas.Profile, { "personaName": null, "realName": null, "country": null, "summary": null, "vanity": null, "avatar": schemas.Avatar, "personaNameHistory": [schemas.FormerPersonaName] });
Object.assign(schemas.Avatar, { "hash": null, "small": null, "medium": null, "large": null });
Object.assign(schemas.FormerPersonaName, { "name": null, "changedAt": null });
Object.assign(schemas.Privacy, { "profile": null, "games": null, "friends": null, "playtime": null, "inventory": null, "comments": null });
Object.assign(schemas.PrivacyCopy, { "userId": null, "privacy": schemas.Privacy, "version": null });
Object.assign(schemas.Preferences, { "language": null, "currency": null, "contentFilters": [null], "emailNotifications": schemas.EmailNotifications });
Object.assign(schemas.EmailNotifications, { "news": null, "wishlist": null, "friends": null });
Object.assign(schemas.ParentalControls, { "enabled": null, "allowedAppIds": [null], "dailyMinutes": null });
Object.assign(schemas.User, { "id": null, "steamId": null, "steamIds": schemas.SteamIds, "personaName": null, "avatar": schemas.Avatar, "isLimited": null, "visibility": null, "vanity": null, "country": null, "realName": null, "summary": null, "personaNameHistory": [schemas.FormerPersonaName], "createdAt": null, "bans": schemas.BansSummary });
Object.assign(schemas.SteamIds, { "steamId64": null, "steam2": null, "steam3": null, "accountId": null });
Object.assign(schemas.BansSummary, { "community": null, "vac": null, "game": null, "daysSinceLast": null });
Object.assign(schemas.Ban, { "id": null, "kind": null, "appId": null, "reason": null, "createdAt": null, "expiresAt": null });
Object.assign(schemas.SessionTokens, { "accessToken": null, "accessTokenExpiresAt": null, "refreshToken": null, "refreshTokenExpiresAt": null, "account": schemas.Account });
Object.assign(schemas.Session, { "id": null, "isCurrent": null, "startedAt": null, "lastUsedAt": null, "expiresAt": null, "address": null, "userAgent": null });
Object.assign(schemas.TokenState, { "active": null, "userId": null, "roles": [null], "scopes": [null], "sessionId": null, "expiresAt": null });
Object.assign(schemas.SignIn, { "at": null, "outcome": null, "address": null, "userAgent": null });
Object.assign(schemas.NewApiKey, { "id": null, "name": null, "hint": null, "scopes": [null], "createdAt": null, "expiresAt": null, "lastUsedAt": null, "key": null });
Object.assign(schemas.ApiKey, { "id": null, "name": null, "hint": null, "scopes": [null], "createdAt": null, "expiresAt": null, "lastUsedAt": null });
Object.assign(schemas.NewWebApiKey, { "domain": null, "hint": null, "createdAt": null, "lastUsedAt": null, "key": null });
Object.assign(schemas.WebApiKey, { "domain": null, "hint": null, "createdAt": null, "lastUsedAt": null });

export const shapes = {
  'users.register': { 201: schemas.Account },
  'users.listAccounts': { 200: { "items": [schemas.ManagedAccount], "nextCursor": null } },
  'users.getOwnAccount': { 200: schemas.Account },
  'users.changeEmail': { 202: schemas.Account },
  'users.beginSecondFactor': { 201: { "secret": null, "uri": null } },
  'users.confirmSecondFactor': { 200: schemas.RecoveryCodes },
  'users.renewRecoveryCodes': { 200: schemas.RecoveryCodes },
  'users.getOwnProfile': { 200: schemas.Profile },
  'users.updateOwnProfile': { 200: schemas.Profile },
  'users.setAvatar': { 200: schemas.Avatar },
  'users.getPrivacy': { 200: schemas.Privacy },
  'users.setPrivacy': { 200: schemas.Privacy },
  'users.exportPrivacy': { 200: { "items": [schemas.PrivacyCopy], "nextCursor": null } },
  'users.getPreferences': { 200: schemas.Preferences },
  'users.setPreferences': { 200: schemas.Preferences },
  'users.getParentalControls': { 200: schemas.ParentalControls },
  'users.setParentalControls': { 200: schemas.ParentalControls },
  'users.getUserSummaries': { 200: { "items": [schemas.User] } },
  'users.getUser': { 200: schemas.User },
  'users.getAccount': { 200: schemas.ManagedAccount },
  'users.setRoles': { 200: schemas.ManagedAccount },
  'users.setSpend': { 200: schemas.ManagedAccount },
  'users.suspendAccount': { 200: schemas.ManagedAccount },
  'users.listBannedTitles': { 200: { "isBannedInAll": null, "appIds": [null] } },
  'users.banAccount': { 201: schemas.Ban },
  'users.listBans': { 200: { "items": [schemas.Ban], "nextCursor": null } },
  'users.createFirstAdministrator': { 201: schemas.SessionTokens },
  'users.login': { 201: schemas.SessionTokens },
  'users.listSessions': { 200: { "items": [schemas.Session], "nextCursor": null } },
  'users.endSessions': { 200: { "ended": null } },
  'users.refreshSession': { 200: schemas.SessionTokens },
  'users.introspect': { 200: schemas.TokenState },
  'users.listSignIns': { 200: { "items": [schemas.SignIn], "nextCursor": null } },
  'users.createApiKey': { 201: schemas.NewApiKey },
  'users.listApiKeys': { 200: { "items": [schemas.ApiKey], "nextCursor": null } },
  'users.createWebApiKey': { 201: schemas.NewWebApiKey },
  'users.getWebApiKey': { 200: schemas.WebApiKey },
  'users.createLoadKey': { 201: { "loadKey": null, "expiresAt": null } },
};
