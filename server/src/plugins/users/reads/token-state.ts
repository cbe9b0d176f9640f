import { statement } from '../../../kernel/database/statement.ts';

/** Whom an access token speaks for at a point of business time, as the answer's JSON text. One row, always. */
export const tokenState = statement(
  'users.tokenState',
  ['tokenHash', 'now'],
  `select coalesce(
     (select json_build_object(
        'active', true,
        'userId', a.id,
        'roles', a.roles,
        'scopes', array['*'],
        'sessionId', s.id,
        'expiresAt', to_char(s.access_expires_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from session s join account a on a.id = s.account_id
      where s.access_token_hash = $1 and s.access_expires_at > $2::timestamptz and s.ended_at is null
        and a.status = 'active'),
     json_build_object(
       'active', false, 'userId', null, 'roles', array[]::text[], 'scopes', array[]::text[],
       'sessionId', null, 'expiresAt', null)
   )::text`,
);
