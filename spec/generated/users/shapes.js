// Generated from the specification. Do not edit.

const schemas = { Account: {}, RecoveryCodes: {}, SessionTokens: {}, Session: {}, TokenState: {}, SignIn: {} };
Object.assign(schemas.Account, { "id": null, "steamId": null, "accountName": null, "email": null, "emailVerified": null, "pendingEmail": null, "language": null, "roles": [null], "status": null, "createdAt": null });
Object.assign(schemas.RecoveryCodes, { "recoveryCodes": [null] });
Object.assign(schemas.SessionTokens, { "accessToken": null, "accessTokenExpiresAt": null, "refreshToken": null, "refreshTokenExpiresAt": null, "account": schemas.Account });
Object.assign(schemas.Session, { "id": null, "isCurrent": null, "startedAt": null, "lastUsedAt": null, "expiresAt": null, "address": null, "userAgent": null });
Object.assign(schemas.TokenState, { "active": null, "userId": null, "roles": [null], "scopes": [null], "sessionId": null, "expiresAt": null });
Object.assign(schemas.SignIn, { "at": null, "outcome": null, "address": null, "userAgent": null });

export const shapes = {
  'users.register': { 201: schemas.Account },
  'users.getOwnAccount': { 200: schemas.Account },
  'users.changeEmail': { 202: schemas.Account },
  'users.beginSecondFactor': { 201: { "secret": null, "uri": null } },
  'users.confirmSecondFactor': { 200: schemas.RecoveryCodes },
  'users.renewRecoveryCodes': { 200: schemas.RecoveryCodes },
  'users.createFirstAdministrator': { 201: schemas.SessionTokens },
  'users.login': { 201: schemas.SessionTokens },
  'users.listSessions': { 200: { "items": [schemas.Session], "nextCursor": null } },
  'users.endSessions': { 200: { "ended": null } },
  'users.refreshSession': { 200: schemas.SessionTokens },
  'users.introspect': { 200: schemas.TokenState },
  'users.listSignIns': { 200: { "items": [schemas.SignIn], "nextCursor": null } },
  'users.createLoadKey': { 201: { "loadKey": null, "expiresAt": null } },
};
