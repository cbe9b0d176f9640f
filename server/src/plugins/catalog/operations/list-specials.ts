import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { aboveAll, specials } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

type Position = [percent: number, popularity: string, appId: string];
type Row = SummaryRow & { percent: number; popularity: string };

/** Apps at a discount in a country, by the discount and then by popularity. */
export const listSpecials: Operation<'catalog.listSpecials'> = async ({ query }, { rows, page }) => {
  const request = page<Position>(query);
  const [percent, popularity, appId] = request.after ?? [aboveAll.percent, aboveAll.popularity, aboveAll.appId];
  const parameters = { ...priceListsOf(query.country), limit: request.limit + 1, percent, popularity, appId };
  const found = await rows<Row>(specials, parameters);
  const positionOf = (last: Row): Position => [last.percent, last.popularity, last.appId];
  return { status: 200, body: request.ofTexts<Schemas['GameSummary'], Row>(found, positionOf) };
};
