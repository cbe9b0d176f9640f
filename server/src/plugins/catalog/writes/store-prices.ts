import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { GameContent } from '../domain/game-content.ts';

/**
 * Writes prices that are new or other than before, and notes each change. The discount counts for all price lists of a game,
 * also for those that are not given; a discount that the store itself runs comes first.
 */
const upsertPrices = statement(
  'catalog.upsertPrices',
  ['appIds', 'regions', 'amounts', 'percents', 'at'],
  `with given as (
     select app_id, region, amount, percent
     from unnest($1::bigint[], $2::text[], $3::integer[], $4::integer[]) p (app_id, region, amount, percent)
   ), wanted as (
     select app_id, region, amount, percent from given
     union all
     select old.app_id, old.region, old.amount, game.percent
     from (select distinct app_id, percent from given) game join game_price old using (app_id)
     where not exists (select from given where (given.app_id, given.region) = (old.app_id, old.region))
   ), settled as (
     select wanted.app_id, region, amount, coalesce(running.percent, wanted.percent) as discount_percent,
       running.ends_at as discount_ends_at
     from wanted left join discount running on running.app_id = wanted.app_id and running.state = 'running'
   ), written as (
     insert into game_price (app_id, region, amount, discount_percent, discount_ends_at, change_number)
     select app_id, region, amount, discount_percent, discount_ends_at, nextval('price_change_number') from settled
     where not exists (
       select from game_price old
       where (old.app_id, old.region, old.amount, old.discount_percent)
         = (settled.app_id, settled.region, settled.amount, settled.discount_percent))
     order by app_id, region
     on conflict (app_id, region) do update set
       amount = excluded.amount, discount_percent = excluded.discount_percent,
       discount_ends_at = excluded.discount_ends_at, change_number = excluded.change_number
     returning *
   )
   insert into price_change (change_number, app_id, region, amount, discount_percent, final_amount, changed_at)
   select change_number, app_id, region, amount, discount_percent, final_amount, $5 from written`,
);

/** Writes the prices that an import gives. */
export async function storePrices(em: EntityManager, contents: GameContent[], at: Date): Promise<void> {
  const given = contents.flatMap(({ appId, prices, discountPercent }) =>
    prices.map(({ region, amount }) => ({ appId, region, amount, discountPercent })),
  );
  if (given.length === 0) return;
  await execute(em, upsertPrices, {
    appIds: given.map(({ appId }) => appId),
    regions: given.map(({ region }) => region),
    amounts: given.map(({ amount }) => amount),
    percents: given.map(({ discountPercent }) => discountPercent),
    at,
  });
}
