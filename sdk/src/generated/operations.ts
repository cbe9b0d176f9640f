// Generated from spec/ by `npm run generate`. Do not edit.

/** Operation id -> method, path and whether it answers pages. */
export const operations = {
  'catalog.getGame': ['GET', '/v1/games/{id}'],
  'catalog.importGames': ['POST', '/v1/games/import'],
  'system.getClock': ['GET', '/v1/system/clock'],
  'users.getOwnAccount': ['GET', '/v1/accounts/me'],
  'users.login': ['POST', '/v1/sessions'],
  'users.logout': ['DELETE', '/v1/sessions/current'],
  'users.refreshSession': ['POST', '/v1/sessions/refresh'],
  'users.register': ['POST', '/v1/accounts'],
} as const;

/** Every problem code of the public document. */
export type ProblemCode =
  | 'game-not-found'
  | 'internal-error'
  | 'invalid-request'
  | 'not-signed-in'
  | 'rate-limited'
  | 'token-expired'
  | 'unavailable'
  | 'wrong-credentials';
