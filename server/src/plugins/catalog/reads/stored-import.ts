import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { description, figures, media, owners, packages } from './game-columns.ts';
import { reviews } from './game-parts.ts';

/** A game in the form of an import: `contentOf` makes the content of it that is stored. */
const storedImports = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `catalog.${name}`,
    parameters,
    `select g.id, row_to_json(stored) as game
     from game g
     join game_page page using (app_id)
     cross join lateral (
       select
         ${description},
         coalesce(
           (select json_agg(json_build_object('name', t.name, 'votes', g.tag_votes[array_position(g.tag_ids, t.id)])
              order by array_position(g.tag_ids, t.id))
            from tag t where t.id = any(g.tag_ids)),
           '[]') as tags,
         g.is_free as "isFree",
         coalesce(
           (select json_agg(json_build_object('region', p.region, 'amount', p.amount) order by p.region)
            from game_price p where p.app_id = g.app_id),
           '[]') as prices,
         coalesce((select max(p.discount_percent) from game_price p where p.app_id = g.app_id), 0) as "discountPercent",
         ${packages} as packages,
         g.parent_app_id as "parentAppId",
         ${media},
         ${reviews} as reviews,
         ${figures},
         g.peak_concurrent_players as "peakConcurrentPlayers",
         ${owners} as owners
     ) stored
     where ${condition}`,
  );

export const importByAppId = storedImports('importByAppId', ['appId'], 'g.app_id = $1');

export const importsByAppIds = storedImports('importsByAppIds', ['appIds'], 'g.app_id = any($1::bigint[])');
