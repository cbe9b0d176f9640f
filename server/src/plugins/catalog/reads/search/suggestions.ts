import { statement } from '../../../../kernel/database/statement.ts';
import { tiers } from '../../domain/popularity-tiers.ts';

/** The answer's JSON text: the ten most popular games that have the lexemes of a tsquery. */
export const suggestions = statement(
  'catalog.suggestions',
  ['lexemes'],
  `select json_build_object('items', coalesce(json_agg(json_build_object(
     'id', id, 'appId', app_id, 'name', name, 'type', type, 'capsuleUrl', capsule_url)), '[]'))::text as body
   from (select * from (${tiers
     .map(
       ({ condition }) => `(
       select id, app_id, name, type, capsule_url from game
       where ${condition} and search @@ $1::tsquery and availability <> 'delisted'
       order by popularity desc, app_id desc limit 10)`,
     )
     .join(' union all ')}) tiered limit 10) top`,
);
