import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventPayloads } from '@steam-clone/spec';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';

export type Change = EventPayloads['catalog.priceChanged']['changes'][number];
type FiredAlert = EventPayloads['shopping.priceAlertFired']['alerts'][number];

/** As many as one event holds. */
const alertsAtOnce = 1_000;

/** Each alert looks at a change once, whatever the order in which they come: an older one than the last is nothing new to it. */
const fireBy = (changes: string): string =>
  `with change as (${changes}
   ), held as (
     select a.user_id, a.last_amount, a.below_amount, a.at_least_percent, change.*
     from price_alert a join change on (a.app_id, a.region) = (change.app_id, change.region)
     where a.last_change_number < change.change_number
     order by a.user_id, a.app_id for update of a
   ), looked as (
     update price_alert a set last_amount = held.amount, last_change_number = held.change_number
     from held where (a.user_id, a.app_id) = (held.user_id, held.app_id)
   )
   select user_id as "userId", app_id::float8 as "appId", region, last_amount as "previousAmount", amount,
     percent as "discountPercent", change_number::float8 as "changeNumber"
   from held
   where amount is not null
     and case when last_amount is null then below_amount is not null or at_least_percent is not null
       else amount < last_amount end
     and (below_amount is null or amount <= below_amount)
     and (at_least_percent is null or percent >= at_least_percent)`;

const fire = statement(
  'shopping.firePriceAlerts',
  ['changes'],
  fireBy(`
     select distinct on ("appId", region) "appId" as app_id, region, "finalAmount" as amount,
       "discountPercent" as percent, "changeNumber" as change_number
     from json_to_recordset($1::json) given (
       "appId" bigint, region text, "finalAmount" integer, "discountPercent" integer, "changeNumber" bigint)
     order by "appId", region, "changeNumber" desc`),
);

const fireLate = statement(
  'shopping.fireLatePriceAlerts',
  ['appIds'],
  fireBy(`
     select followed.app_id, followed.region, (price ->> 'finalAmount')::integer as amount,
       (price ->> 'discountPercent')::integer as percent, (price ->> 'changeNumber')::bigint as change_number
     from (select distinct app_id, region from price_alert where app_id = any($1::bigint[])) followed
     join offer o using (app_id) cross join lateral (select o.prices -> followed.region as price) sold
     where price is not null`),
);

/** Fires the alerts that changes of prices are for. */
export async function firePriceAlerts(
  em: EntityManager,
  changes: Change[],
  { publish }: Pick<WorkContext, 'publish'>,
): Promise<void> {
  tell(em, await execute<FiredAlert>(em, fire, { changes: JSON.stringify(changes) }), publish);
}

/**
 * Fires the alerts that have not seen the prices of the copies: those of an import, of which no event tells, and a change that was told
 * of before an alert was made, when the copy did not know of it yet.
 */
export async function fireLatePriceAlerts(
  em: EntityManager,
  appIds: number[],
  { publish }: Pick<WorkContext, 'publish'>,
): Promise<void> {
  tell(em, await execute<FiredAlert>(em, fireLate, { appIds }), publish);
}

function tell(em: EntityManager, alerts: FiredAlert[], publish: WorkContext['publish']): void {
  for (let start = 0; start < alerts.length; start += alertsAtOnce) {
    publish(em, 'shopping.priceAlertFired', { alerts: alerts.slice(start, start + alertsAtOnce) });
  }
}
