import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { byRegion } from './write-offers.ts';

type OfferSet = Schemas['OfferSet'];

const columns = 'name, app_ids, discount_percent, prices, is_withdrawn, version, seen';

const write = statement(
  'shopping.writeSets',
  ['sets', 'seen'],
  `insert into offer_set (kind, set_id, ${columns})
   select distinct on (kind, id) kind, id, name, "appIds", "discountPercent", prices, "isWithdrawn", version, $2
   from json_to_recordset($1::json) given (
     kind text, id bigint, name text, "appIds" bigint[], "discountPercent" integer, prices jsonb, "isWithdrawn" boolean,
     version bigint)
   order by kind, id, version desc
   on conflict (kind, set_id) do update set (${columns}) = row (
     excluded.name, excluded.app_ids, excluded.discount_percent, excluded.prices, excluded.is_withdrawn, excluded.version,
     greatest(offer_set.seen, excluded.seen))
   where offer_set.version < excluded.version`,
);

/** Writes bundles and packages over lower versions; one that was withdrawn stays, so that no older page brings it back. */
export async function writeSets(em: EntityManager, sets: OfferSet[], seen: string): Promise<void> {
  const rows = sets.map(({ prices, ...set }) => ({ ...set, prices: byRegion(prices) }));
  if (rows.length > 0) await execute(em, write, { sets: JSON.stringify(rows), seen });
}
