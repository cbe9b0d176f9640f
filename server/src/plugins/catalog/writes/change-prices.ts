import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventPayloads } from '@steam-clone/spec';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { PriceRegion } from '@steam-clone/spec/price-regions';
import { timeOf } from '../reads/game-parts.ts';

/** One change of one price, as `catalog.priceChanged` tells of it. */
export type ChangedPrice = EventPayloads['catalog.priceChanged']['changes'][number];

/** The end of every statement that changes prices: `noted` are its rows of `price_change`, `written` its prices. */
const changes = `
   select json_build_object(
     'gameId', g.id,
     'appId', noted.app_id,
     'region', noted.region,
     'amount', noted.amount,
     'discountPercent', noted.discount_percent,
     'finalAmount', noted.final_amount,
     'changeNumber', noted.change_number,
     'changedAt', ${timeOf('noted.changed_at')},
     'discountEndsAt', ${timeOf('written.discount_ends_at')}) as change
   from noted join game g using (app_id) left join written using (app_id, region)
   order by noted.change_number`;

const notes = 'price_change (change_number, app_id, region, amount, discount_percent, final_amount, changed_at)';

/** A new price has the discount of the game's other prices. */
const upsertPrice = statement(
  'catalog.setPrice',
  ['appId', 'region', 'amount', 'at'],
  `with written as (
     insert into game_price (app_id, region, amount, discount_percent, change_number)
     select $1, $2, $3, coalesce(max(discount_percent), 0), nextval('price_change_number')
     from game_price where app_id = $1
     on conflict (app_id, region) do update set amount = excluded.amount, change_number = excluded.change_number
     returning *
   ), noted as (
     insert into ${notes}
     select change_number, app_id, region, amount, discount_percent, final_amount, $4 from written
     returning *
   ) ${changes}`,
);

const deletePrice = statement(
  'catalog.removePrice',
  ['appId', 'region', 'at'],
  `with written as (
     delete from game_price where app_id = $1 and region = $2
     returning app_id, region, null::timestamptz as discount_ends_at
   ), noted as (
     insert into ${notes}
     select nextval('price_change_number'), app_id, region, null, 0, null, $3 from written
     returning *
   ) ${changes}`,
);

const updateDiscounts = statement(
  'catalog.applyDiscounts',
  ['appIds', 'percents', 'endsAt', 'at'],
  `with given as (
     select * from unnest($1::bigint[], $2::integer[], $3::timestamptz[], $4::timestamptz[])
       given (app_id, percent, ends_at, at)
   ), written as (
     update game_price p set discount_percent = given.percent, discount_ends_at = given.ends_at,
       change_number = nextval('price_change_number')
     from given
     where p.app_id = given.app_id
       and (p.discount_percent, p.discount_ends_at) is distinct from (given.percent, given.ends_at)
     returning p.*, given.at
   ), noted as (
     insert into ${notes}
     select change_number, app_id, region, amount, discount_percent, final_amount, at from written
     returning *
   ) ${changes}`,
);

/** What the prices of a game become when a discount starts or ends. */
export interface AppliedDiscount {
  appId: number | string;
  /** 0 at its end. */
  percent: number;
  /** Null at its end. */
  endsAt: Date | string | null;
  at: Date | string;
}

async function changed(em: EntityManager, ...run: DropFirst<Parameters<typeof execute>>): Promise<ChangedPrice[]> {
  return (await execute<{ change: ChangedPrice }>(em, ...run)).map(({ change }) => change);
}

type DropFirst<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

/** Sets a price that is new or other than before. */
export function setPriceOf(em: EntityManager, appId: number, region: PriceRegion, amount: number, at: Date) {
  return changed(em, upsertPrice, { appId, region, amount, at });
}

/** Takes a price away; no change when there is none. */
export function removePriceOf(em: EntityManager, appId: number, region: PriceRegion, at: Date) {
  return changed(em, deletePrice, { appId, region, at });
}

/** Gives all prices of games the discounts that have started, or none any more; at most one a game. */
export function applyDiscounts(em: EntityManager, applied: AppliedDiscount[]) {
  return changed(em, updateDiscounts, {
    appIds: applied.map(({ appId }) => appId),
    percents: applied.map(({ percent }) => percent),
    endsAt: applied.map(({ endsAt }) => endsAt),
    at: applied.map(({ at }) => at),
  });
}
