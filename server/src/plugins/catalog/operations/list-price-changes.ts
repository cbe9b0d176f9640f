import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { findGame } from '../domain/find-game.ts';
import { type PriceChangeRow, priceChanges } from '../reads/prices.ts';

/** What the prices of a game have been, newest first. */
export const listPriceChanges: Operation<'catalog.listPriceChanges'> = async ({ path: { id }, query }, context) => {
  const request = context.page<string>(query);
  const { appId } = await findGame(context, id);
  const { region = null } = query;
  const { after, limit } = request;
  const rows = await context.rows<PriceChangeRow>(priceChanges, { appId, region, after, count: limit + 1 });
  const body = request.ofTexts<Schemas['PriceChange'], PriceChangeRow>(rows, ({ changeNumber }) => changeNumber);
  return { status: 200, body };
};
