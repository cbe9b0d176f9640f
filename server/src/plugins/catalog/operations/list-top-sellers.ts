import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { topSellers } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

type Row = SummaryRow & { place: number };

/** What has earned most lately, as `jobs/rank-top-sellers.ts` has ranked it. */
export const listTopSellers: Operation<'catalog.listTopSellers'> = async ({ query }, { rows, page }) => {
  const request = page<number>(query);
  const parameters = { ...priceListsOf(query.country), limit: request.limit + 1, place: request.after ?? 0 };
  const found = await rows<Row>(topSellers, parameters);
  return { status: 200, body: request.ofTexts<Schemas['GameSummary'], Row>(found, ({ place }) => place) };
};
