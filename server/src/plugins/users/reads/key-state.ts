import { statement } from '../../../kernel/database/statement.ts';

/** Whom a key speaks for at a point of business time, as the answer's JSON text; no row when it is none. */
export const keyState = statement(
  'users.keyState',
  ['hash', 'now'],
  `select json_build_object(
     'active', true,
     'userId', a.id,
     'roles', a.roles,
     'scopes', k.scopes,
     'sessionId', k.id,
     'expiresAt', to_char(k.expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text
   from api_key k join account a on a.id = k.account_id
   where k.hash = $1 and (k.expires_at is null or k.expires_at > $2::timestamptz) and a.status = 'active'`,
);

/** Writes down that a key was used, once a minute at most. */
export const rememberUse = statement(
  'users.rememberKeyUse',
  ['hash', 'now'],
  `update api_key set last_used_at = $2
   where hash = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`,
);
