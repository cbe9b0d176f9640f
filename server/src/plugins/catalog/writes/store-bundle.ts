import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

type Content = Schemas['Bundle'];

interface StoredBundle extends Omit<Content, 'appIds' | 'bundleId'> {
  id: string;
  appIds: string[];
}

/** A bundle that is there already is locked, and given as it is. */
const insertOrLock = statement(
  'catalog.insertBundle',
  ['id', 'bundleId', 'name', 'discountPercent', 'appIds', 'at'],
  `insert into bundle (id, bundle_id, name, discount_percent, app_ids, created_at, updated_at)
   values ($1, $2, $3, $4, $5, $6, $6)
   on conflict (bundle_id) do update set bundle_id = excluded.bundle_id
   returning id, name, discount_percent as "discountPercent", app_ids as "appIds"`,
);

const update = statement(
  'catalog.updateBundle',
  ['bundleId', 'name', 'discountPercent', 'appIds', 'at'],
  `update bundle set name = $2, discount_percent = $3, app_ids = $4, updated_at = $5, version = version + 1
   where bundle_id = $1`,
);

const remove = statement(
  'catalog.deleteBundle',
  ['bundleId'],
  'delete from bundle where bundle_id = $1 returning app_ids as "appIds"',
);

const gameIds = statement(
  'catalog.gameIdsByAppIds',
  ['appIds'],
  'select id, app_id as "appId" from game where app_id = any($1::bigint[])',
);

/** Makes or changes a bundle; gives the appids of which the pages change, none when all was so before. */
export async function storeBundle(em: EntityManager, bundle: Content, at: Date): Promise<number[]> {
  const { bundleId, name, discountPercent, appIds } = bundle;
  const id = newId();
  const [stored] = await execute<StoredBundle>(em, insertOrLock, { ...bundle, id, at });
  if (!stored || stored.id === id) return appIds;
  const before = stored.appIds.map(Number);
  const isSame = stored.name === name && stored.discountPercent === discountPercent && before.join() === appIds.join();
  if (isSame) return [];
  await execute(em, update, { bundleId, name, discountPercent, appIds, at });
  return [...new Set([...before, ...appIds])];
}

/** Removes a bundle and gives the appids of its games; null when there is none. */
export async function removeBundle(em: EntityManager, bundleId: number): Promise<number[] | null> {
  const [removed] = await execute<Pick<StoredBundle, 'appIds'>>(em, remove, { bundleId });
  return removed?.appIds.map(Number) ?? null;
}

/** The UUIDs of games, by appid; those that do not exist are not there. */
export async function idsOfGames(em: EntityManager, appIds: number[]): Promise<Map<number, string>> {
  if (appIds.length === 0) return new Map();
  const found = await execute<{ id: string; appId: string }>(em, gameIds, { appIds });
  return new Map(found.map(({ id, appId }) => [Number(appId), id]));
}
