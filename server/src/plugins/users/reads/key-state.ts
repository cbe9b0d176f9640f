import { statement } from '../../../kernel/database/statement.ts';

/**
 * Whom a key speaks for at a point of business time, as the answer's JSON text; no row when it is none. That it was used is written
 * down, once a minute at most.
 */
export const keyState = statement(
  'users.keyState',
  ['hash', 'now'],
  `with key as (
     select k.id, k.scopes, k.expires_at, a.id as user_id, a.roles
     from api_key k join account a on a.id = k.account_id
     where k.hash = $1 and (k.expires_at is null or k.expires_at > $2::timestamptz) and a.status = 'active'),
   used as (
     update api_key set last_used_at = $2 from key
     where api_key.id = key.id
       and (api_key.last_used_at is null or api_key.last_used_at < $2::timestamptz - interval '1 minute'))
   select json_build_object(
     'active', true,
     'userId', user_id,
     'roles', roles,
     'scopes', scopes,
     'sessionId', id,
     'expiresAt', to_char(expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text
   from key`,
);
