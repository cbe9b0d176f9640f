import type { Operation } from '../../../kernel/plugin/operation.ts';
import { noSuchGame } from '../domain/find-game.ts';
import { pricesByAppId, pricesById } from '../reads/prices.ts';

/** All prices of a game. */
export const listPrices: Operation<'catalog.listPrices'> = async ({ path: { id } }, { text }) => {
  const prices = await text<ListedPrices>(id.includes('-') ? pricesById : pricesByAppId, { id });
  if (!prices) throw noSuchGame(id);
  return { status: 200, body: prices };
};

type ListedPrices = Extract<Awaited<ReturnType<Operation<'catalog.listPrices'>>>['body'], { items: unknown }>;
