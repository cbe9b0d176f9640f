import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { priceListsOf } from '../domain/price-regions.ts';
import { gameByAppId, gameById } from '../reads/game.ts';

/** One game, by appid or UUID. */
export const getGame: Operation<'catalog.getGame'> = async ({ path: { id }, query }, { text }) => {
  const lists = priceListsOf(query.country);
  const game = id.includes('-')
    ? await text<Schemas['Game']>(gameById, { id, ...lists })
    : await text<Schemas['Game']>(gameByAppId, { appId: id, ...lists });
  if (!game) throw problem('game-not-found', { detail: `There is no game ${id}.` });
  return { status: 200, body: game };
};
