import { statement } from '../../../kernel/database/statement.ts';
import type { Account } from '../entities/account.ts';
import type { Profile } from '../entities/profile.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** Somebody with everything that a profile may show, whoever asks. */
export type UserRow = Pick<Profile, 'profilePrivacy' | 'vanityKey' | 'avatarHash'> &
  Pick<Account, 'spent'> &
  Omit<Required<Schemas['User']>, 'steamIds' | 'visibility' | 'avatar' | 'isLimited'>;

const time = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** People by UUID, SteamID64 or the key of their vanity name, with the bans that hold at a point of business time. */
export const usersByReference = statement(
  'users.usersByReference',
  ['ids', 'steamIds', 'vanityKeys', 'now'],
  // A union, so that each kind is looked up in its own index.
  `with wanted as (
     select id from account where id = any($1::uuid[])
     union select id from account where steam_id = any($2::bigint[])
     union select account_id from profile where vanity_key = any($3::text[]))
   select
     a.id,
     a.steam_id as "steamId",
     p.persona_name as "personaName",
     p.profile_privacy as "profilePrivacy",
     p.avatar_hash as "avatarHash",
     a.spent::double precision as spent,
     p.vanity,
     p.vanity_key as "vanityKey",
     p.country,
     p.real_name as "realName",
     p.summary,
     ${time('a.created_at')} as "createdAt",
     coalesce(
       (select json_agg(json_build_object('name', h.name, 'changedAt', ${time('h.changed_at')}) order by h.id desc)
        from persona_name_history h where h.account_id = a.id),
       '[]') as "personaNameHistory",
     (select json_build_object(
        'community', coalesce(bool_or(b.kind = 'community'), false),
        'vac', count(*) filter (where b.kind = 'vac'),
        'game', count(*) filter (where b.kind = 'game'),
        'daysSinceLast', floor(extract(epoch from
          $4::timestamptz - max(b.created_at) filter (where b.kind <> 'community')) / 86400)::integer)
      from ban b where b.account_id = a.id and (b.expires_at is null or b.expires_at > $4::timestamptz)) as bans
   from wanted join account a using (id) join profile p on p.account_id = a.id`,
);
