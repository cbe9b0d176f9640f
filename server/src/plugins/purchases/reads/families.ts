import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { lendable, type Place } from '../domain/family-rules.ts';
import { timeOf } from './times.ts';

/** A family as it is stored, with places that are kept and invitations that are open. */
export interface StoredFamily {
  id: string;
  name: string;
  createdAt: string;
  version: number;
  places: Place[];
  invitations: Schemas['FamilyInvitation'][];
}

/** The spec's `FamilyInvitation`, of rows `i` and `f`. */
const invitation = `jsonb_build_object('familyId', i.family_id, 'familyName', f.name, 'userId', i.user_id, 'role', i.role,
  'expiresAt', ${timeOf('i.expires_at')})`;

const stored = `f.id, f.name, ${timeOf('f.created_at')} as "createdAt", f.version,
  (select coalesce(jsonb_agg(jsonb_build_object('userId', m.user_id, 'slot', m.slot, 'role', m.role,
     'joinedAt', ${timeOf('m.joined_at')}, 'leftAt', ${timeOf('m.left_at')}) order by m.slot), '[]')
   from family_member m where m.family_id = f.id) as places,
  (select coalesce(jsonb_agg(${invitation} order by i.expires_at), '[]')
   from family_invitation i where i.family_id = f.id and i.expires_at > $2) as invitations`;

const familyIdOf = `(select family_id from family_member where user_id = $1 and left_at is null)`;

export const familyOfUser = statement(
  'purchases.familyOfUser',
  ['userId', 'now'],
  `select ${stored} from family f where f.id = ${familyIdOf}`,
);

export const familyById = statement(
  'purchases.familyById',
  ['id', 'now'],
  `select ${stored} from family f where f.id = $1`,
);

/** What a family is made of is read by the next statement, when the lock is there. */
export const lockFamilyOfUser = statement(
  'purchases.lockFamilyOfUser',
  ['userId'],
  `select id from family where id = ${familyIdOf} for update`,
);

export const lockFamily = statement('purchases.lockFamily', ['id'], `select id from family where id = $1 for update`);

export const invitationsOfUser = statement(
  'purchases.familyInvitationsOfUser',
  ['userId', 'now', 'limit'],
  `select ${invitation} as shown from family_invitation i join family f on f.id = i.family_id
   where i.user_id = $1 and i.expires_at > $2 order by i.expires_at, i.family_id limit $3`,
);

/** Accounts that are in a family with the one that is the statement's first parameter. */
const others = `select other.user_id from family_member own
  join family_member other on other.family_id = own.family_id and other.user_id <> own.user_id and other.left_at is null
  where own.user_id = $1 and own.left_at is null`;

const isLendable = `l.kind in (${lendable.map((kind) => `'${kind}'`).join(', ')})`;

/** Whether a licence `l` is one that this account may borrow. */
export const isLent = `l.user_id = any(array(${others})) and l.state = 'active' and ${isLendable}`;

/** Licences that an app could be played by at a time, locked: who plays one of them at the same time waits here. */
export const lockCopies = statement(
  'purchases.lockCopies',
  ['userId', 'appId', 'startedAt'],
  `select l.id, l.user_id = $1 as "isOwn",
     not exists (select from awaited_release a where a.app_id = $2 and a.released_at is null) as "isReleased"
   from licence l
   where l.user_id = any(array(select $1::uuid union all ${others})) and l.state = 'active'
     and (l.user_id = $1 or (${isLendable} and l.granted_at <= $3)) and l.app_ids @> array[$2::bigint]
   order by l.id for no key update of l`,
);

/** The spec's `BorrowableLicence`s; the members of a family are few, and each has an index of his licences. */
export const familyLibrary = statement(
  'purchases.familyLibrary',
  ['userId', 'after', 'limit'],
  `select l.id as "licenceId", l.package_id::double precision as "packageId", to_jsonb(l.app_ids) as "appIds",
     'family' as kind, l.user_id as "ownerId"
   from licence l
   where ${isLent} and l.id > $2
     and exists (select from unnest(l.app_ids) app where not exists (
       select from licence mine where mine.user_id = $1 and mine.state = 'active' and mine.app_ids @> array[app]))
   order by l.id limit $3`,
);
