import { JsonText, type Operation } from '../../../kernel/plugin/operation.ts';
import { noSuchGame } from '../domain/find-game.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { gameByAppId, gameById, type GameRow } from '../reads/game.ts';

/** One game, by appid or UUID. */
export const getGame: Operation<'catalog.getGame'> = async ({ path: { id }, query }, { rows }) => {
  const lists = priceListsOf(query.country);
  const [found] = id.includes('-')
    ? await rows<GameRow>(gameById, { id, ...lists })
    : await rows<GameRow>(gameByAppId, { appId: id, ...lists });
  if (!found) throw noSuchGame(id);
  const freshUntil = found.freshUntil === null ? null : new Date(found.freshUntil);
  return { status: 200, body: new JsonText(found.game), freshUntil };
};
