// Generated from the specification. Do not edit.

const schemas = { Account: {}, SessionTokens: {}, TokenState: {} };
Object.assign(schemas.Account, { "id": null, "steamId": null, "accountName": null, "email": null, "emailVerified": null, "roles": [null], "status": null, "createdAt": null });
Object.assign(schemas.SessionTokens, { "accessToken": null, "accessTokenExpiresAt": null, "refreshToken": null, "refreshTokenExpiresAt": null, "account": schemas.Account });
Object.assign(schemas.TokenState, { "active": null, "userId": null, "roles": [null], "scopes": [null], "sessionId": null, "expiresAt": null });

export const shapes = {
  'users.register': { 201: schemas.Account },
  'users.getOwnAccount': { 200: schemas.Account },
  'users.createFirstAdministrator': { 201: schemas.SessionTokens },
  'users.login': { 201: schemas.SessionTokens },
  'users.refreshSession': { 200: schemas.SessionTokens },
  'users.introspect': { 200: schemas.TokenState },
  'users.createLoadKey': { 201: { "loadKey": null, "expiresAt": null } },
};
