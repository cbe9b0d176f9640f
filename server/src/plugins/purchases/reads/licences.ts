import { statement } from '../../../kernel/database/statement.ts';
import { isLent } from './families.ts';
import { timeOf } from './times.ts';

/** The spec's `LicenceCopy`, of a row `l`. */
export const licenceCopy = `l.id as "licenceId", l.user_id as "userId", l.package_id::double precision as "packageId",
  to_jsonb(l.app_ids) as "appIds", l.kind, l.state = 'active' as "isActive", l.version`;

/** The spec's `Licence`, of a row `l`. */
export const licence = `l.id, l.package_id::double precision as "packageId", to_jsonb(l.app_ids) as "appIds", l.kind,
  case when l.kind <> 'gift' then l.order_id end as "orderId", ${timeOf('l.granted_at')} as "grantedAt",
  not exists (select from awaited_release a where a.app_id = any(l.app_ids) and a.released_at is null) as "isAvailable"`;

export const licencesForCopies = statement(
  'purchases.licencesForCopies',
  ['after', 'limit'],
  `select ${licenceCopy} from licence l where l.id > $1 and l.state <> 'reserved' order by l.id limit $2`,
);

export const library = statement(
  'purchases.library',
  ['userId', 'after', 'limit'],
  `select ${licence} from licence l where l.user_id = $1 and l.id > $2 and l.state = 'active'
   order by l.id limit $3`,
);

/**
 * The best right that an account has, or had, to an app: one that is active, and of these one that stays. Without an active one, who
 * of the family lends it.
 */
export const ownership = statement(
  'purchases.ownership',
  ['userId', 'appId'],
  `with own as (
     select l.state = 'active' as "isActive", l.kind not in ('family', 'trial') as "isPermanent", l.kind,
       ${timeOf('l.granted_at')} as "grantedAt", l.user_id as "ownerId",
       not exists (select from awaited_release a where a.app_id = $2 and a.released_at is null) as "isAvailable"
     from licence l
     where l.user_id = $1 and l.state <> 'reserved' and l.app_ids @> array[$2::bigint]
     order by l.state = 'active' desc, l.kind not in ('family', 'trial') desc, l.granted_at limit 1),
   lent as (
     select false, false, 'family', null, l.user_id, false from licence l
     where ${isLent} and l.app_ids @> array[$2::bigint] and not exists (select from own where "isActive")
     order by l.id limit 1)
   select * from own union all select * from lent`,
);
