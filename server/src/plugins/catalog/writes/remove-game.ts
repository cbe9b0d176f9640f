import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { noSuchGame } from '../domain/find-game.ts';

interface RemovableGame {
  id: string;
  appId: number;
  parentAppId: number | null;
  everSold: boolean;
}

/** Whoever is about to name the game in a row of his own waits, or is waited for. */
const locked = (name: string, condition: string) =>
  statement(
    `catalog.${name}`,
    ['id'],
    `select id, app_id::float8 as "appId", parent_app_id::float8 as "parentAppId", ever_sold as "everSold"
     from game where ${condition} for update`,
  );
const lockById = locked('lockToRemoveById', 'id = $1');
const lockByAppId = locked('lockToRemoveByAppId', 'app_id = $1');

/** First of all, as `setFeatured` does it: otherwise each would wait for the other. */
const lockFeatured = statement('catalog.lockFeaturedToRemove', [], 'lock table featured_game in row exclusive mode');

const bundles = statement(
  'catalog.bundlesWith',
  ['appId'],
  `select 'bundle ' || bundle_id as name from bundle where app_ids @> array[$1::bigint]
   union all select 'package ' || package_id from sold_package where app_ids @> array[$1::bigint] limit 100`,
);

/** What has the appid as a foreign key goes with the game. */
const remove = statement(
  'catalog.removeGame',
  ['appId'],
  `with sales as (delete from sales_hour where app_id = $1), ranked as (delete from top_seller where app_id = $1)
   delete from game where app_id = $1`,
);

/** The game of an appid or UUID, locked until the end of the transaction. Throws `game-not-found`. */
export async function lockToRemove(em: EntityManager, id: string): Promise<RemovableGame> {
  await execute(em, lockFeatured, {});
  const [game] = await execute<RemovableGame>(em, id.includes('-') ? lockById : lockByAppId, { id });
  if (!game) throw noSuchGame(id);
  return game;
}

/** A hundred bundles and packages that hold a game. */
export async function bundlesWith(em: EntityManager, appId: number): Promise<string[]> {
  return (await execute<{ name: string }>(em, bundles, { appId })).map(({ name }) => name);
}

export async function removeGame(em: EntityManager, appId: number): Promise<void> {
  await execute(em, remove, { appId });
}
