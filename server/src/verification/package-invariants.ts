import { inOne, type Invariant } from './invariant.ts';

/** Who owns an app is read off licences alone, so each must open what its package holds. */
export const packageInvariants: Invariant[] = [
  inOne(
    'I5',
    'purchases',
    'A licence opens the apps of its package: of one app that app, of one that was bought what was sold.',
    `select 'licence ' || l.id as subject,
       'of package ' || l.package_id || ' opens ' || l.app_ids::text || coalesce(', sold was ' || sold.app_ids::text, '') as detail
     from licence l
       left join lateral (
         select array_agg(app_id::bigint) as app_ids
         from order_line o
           cross join jsonb_array_elements(o.packages) package
           cross join jsonb_array_elements_text(package -> 'appIds') app_id
         where (o.order_id, o.position) = (l.order_id, l.line_position) and (package ->> 'packageId')::bigint = l.package_id
       ) sold on true
     where l.state = 'active' and (
       (l.package_id > 2000000000 and l.app_ids <> array[l.package_id - 2000000000])
       or (l.order_id is not null and (sold.app_ids is null or not (l.app_ids @> sold.app_ids and l.app_ids <@ sold.app_ids))))
     limit $1`,
  ),
];
