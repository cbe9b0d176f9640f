import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { JsonText, type Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { gameByAppId, type GameRow } from './game.ts';

/** A game as the transaction of `em` sees it, with its price in US dollars. */
export async function shownGame(em: EntityManager, appId: number): Promise<JsonText<Schemas['Game']>> {
  const [row] = await execute<GameRow>(em, gameByAppId, { appId, ...priceListsOf() });
  if (!row) throw new Error(`Game ${appId} was just written and is not there`);
  return new JsonText(row.game);
}
