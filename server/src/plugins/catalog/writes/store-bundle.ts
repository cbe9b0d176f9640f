import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

type Content = Schemas['Bundle'];

interface StoredBundle extends Omit<Content, 'appIds' | 'bundleId'> {
  id: string;
  appIds: string[];
  version: number;
}

/** A bundle as it now is, and what it was. */
export interface ChangedBundle {
  id: string;
  version: number;
  /** Its games of before and of now. */
  appIds: number[];
}

interface GameIds {
  id: string;
  appId: string;
}

/** A bundle that is there already is locked, and given as it is. */
const insertOrLock = statement(
  'catalog.insertBundle',
  ['id', 'bundleId', 'name', 'discountPercent', 'appIds', 'at'],
  `insert into bundle (id, bundle_id, name, discount_percent, app_ids, created_at, updated_at, version)
   values ($1, $2, $3, $4, $5, $6, $6, nextval('bundle_version'))
   on conflict (bundle_id) do update set bundle_id = excluded.bundle_id
   returning id, name, discount_percent as "discountPercent", app_ids as "appIds", version`,
);

const update = statement(
  'catalog.updateBundle',
  ['bundleId', 'name', 'discountPercent', 'appIds', 'at'],
  `update bundle set name = $2, discount_percent = $3, app_ids = $4, updated_at = $5, version = nextval('bundle_version')
   where bundle_id = $1 returning version`,
);

const remove = statement(
  'catalog.deleteBundle',
  ['bundleId'],
  `delete from bundle where bundle_id = $1
   returning id, name, discount_percent as "discountPercent", app_ids as "appIds",
     nextval('bundle_version')::integer as version`,
);

const gameIds = statement(
  'catalog.gameIdsByAppIds',
  ['appIds'],
  'select id, app_id as "appId" from game where app_id = any($1::bigint[])',
);

const keepGames = statement('catalog.keepGames', ['appIds'], `${gameIds.sql} order by app_id for key share`);

/** The UUIDs of games, by appid, that nobody removes until the end of the transaction. */
export async function gamesToKeep(em: EntityManager, appIds: number[]): Promise<Map<number, string>> {
  return idsByAppId(await execute<GameIds>(em, keepGames, { appIds }));
}

/** Makes or changes a bundle; null when all was so before. */
export async function storeBundle(em: EntityManager, bundle: Content, at: Date): Promise<ChangedBundle | null> {
  const { bundleId, name, discountPercent, appIds } = bundle;
  const id = newId();
  const [stored] = await execute<StoredBundle>(em, insertOrLock, { ...bundle, id, at });
  if (!stored) throw new Error(`Bundle ${bundleId} was neither made nor found`);
  if (stored.id === id) return { id, version: stored.version, appIds };
  const before = stored.appIds.map(Number);
  const isSame = stored.name === name && stored.discountPercent === discountPercent && before.join() === appIds.join();
  if (isSame) return null;
  const [updated] = await execute<Pick<StoredBundle, 'version'>>(em, update, {
    bundleId,
    name,
    discountPercent,
    appIds,
    at,
  });
  if (!updated) throw new Error(`Bundle ${bundleId} is gone though it was locked`);
  return { id: stored.id, version: updated.version, appIds: [...new Set([...before, ...appIds])] };
}

/** Removes a bundle and gives what it was; null when there is none. */
export async function removeBundle(em: EntityManager, bundleId: number): Promise<(ChangedBundle & Content) | null> {
  const [removed] = await execute<StoredBundle>(em, remove, { bundleId });
  return removed ? { ...removed, bundleId, appIds: removed.appIds.map(Number) } : null;
}

/** The UUIDs of games, by appid; those that do not exist are not there. */
export async function idsOfGames(em: EntityManager, appIds: number[]): Promise<Map<number, string>> {
  if (appIds.length === 0) return new Map();
  return idsByAppId(await execute<GameIds>(em, gameIds, { appIds }));
}

function idsByAppId(found: GameIds[]): Map<number, string> {
  return new Map(found.map(({ id, appId }) => [Number(appId), id]));
}
