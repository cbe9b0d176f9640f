import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

const columns = `game_id, package_id, name, type, availability, is_early_access, releases_at, required_age, is_free, parent_app_id, genres,
  prices, version, seen`;

/** In the order of appids, so that two writers do not deadlock. A game that was made anew has a later UUID. */
const write = statement(
  'shopping.writeOffers',
  ['offers', 'seen'],
  `insert into offer (app_id, ${columns})
   select "appId", "gameId", "packageId", name, type, availability, "isEarlyAccess", "releasesAt", "requiredAge", "isFree", "parentAppId",
     genres, prices, version, $2
   from json_to_recordset($1::json) given (
     "appId" bigint, "gameId" uuid, "packageId" bigint, name text, type text, availability text, "isEarlyAccess" boolean, "releasesAt" timestamptz,
     "requiredAge" integer, "isFree" boolean, "parentAppId" bigint, genres text[], prices jsonb, version bigint)
   order by "appId"
   on conflict (app_id) do update set (${columns}) = row (
     excluded.game_id, excluded.package_id, excluded.name, excluded.type, excluded.availability, excluded.is_early_access, excluded.releases_at,
     excluded.required_age, excluded.is_free, excluded.parent_app_id, excluded.genres, excluded.prices, excluded.version,
     greatest(offer.seen, excluded.seen))
   where (offer.game_id, offer.version) < (excluded.game_id, excluded.version)
   returning app_id::float8 as "appId"`,
);

/** Locked, so that of two who write the same change only one finds what was before. */
const lock = statement(
  'shopping.lockOffers',
  ['appIds'],
  `select app_id::float8 as "appId", game_id as "gameId", availability, is_early_access as "isEarlyAccess" from offer
   where app_id = any($1::bigint[]) order by app_id for update`,
);

type OfferBefore = Pick<Schemas['Offer'], 'appId' | 'gameId' | 'availability' | 'isEarlyAccess'>;

/** A game that has come out, or has left early access. */
export interface Launch {
  appId: number;
  change: 'released' | 'left-early-access';
}

/** Writes offers over lower versions, and gives the games that have come out by it. */
export async function writeOffers(em: EntityManager, offers: Schemas['Offer'][], seen: string): Promise<Launch[]> {
  if (offers.length === 0) return [];
  const before = await execute<OfferBefore>(em, lock, { appIds: offers.map(({ appId }) => appId) });
  const rows = offers.map(({ prices, ...offer }) => ({ ...offer, prices: byRegion(prices) }));
  const written = await execute<{ appId: number }>(em, write, { offers: JSON.stringify(rows), seen });
  const isWritten = new Set(written.map(({ appId }) => appId));
  return before.flatMap((old) => {
    const offer = offers.find(({ appId, gameId }) => appId === old.appId && gameId === old.gameId);
    const change = offer && isWritten.has(old.appId) ? launchOf(old, offer) : null;
    return change ? [{ appId: old.appId, change }] : [];
  });
}

function launchOf(before: OfferBefore, { availability, isEarlyAccess }: OfferBefore): Launch['change'] | null {
  if (availability !== 'released') return null;
  if (before.availability === 'coming_soon') return 'released';
  return before.availability === 'released' && before.isEarlyAccess && !isEarlyAccess ? 'left-early-access' : null;
}

/** Prices as they are kept: an object, so that the one of a list is a look-up. */
export function byRegion<Price extends { region: string }>(prices: Price[]): Record<string, Price> {
  return Object.fromEntries(prices.map((price) => [price.region, price]));
}
