import { statement } from '../../../../kernel/database/statement.ts';
import { byPopularity, tiers } from '../../domain/popularity-tiers.ts';

/** The answer's JSON text: the ten most popular games that have the lexemes of a tsquery. */
export const suggestions = statement(
  'catalog.suggestions',
  ['lexemes'],
  `select json_build_object('items', coalesce(json_agg(json_build_object(
     'id', id, 'appId', app_id, 'name', name, 'type', type, 'capsuleUrl', capsule_url)), '[]'))::text as body
   from (select * from (${tiers
     .map(
       ({ condition }) => `(
     select g.id, g.app_id, g.name, g.type, g.capsule_url from game g
     where ${condition} and g.search @@ $1::tsquery and g.availability <> 'delisted' ${byPopularity} limit 10)`,
     )
     .join(' union all ')}) tiered limit 10) top`,
);
