import { JsonText, type Operation, type Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { featured } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

/** As `Featured` in the spec says. */
const most = 50;

/** All games that administrators have featured, in their order. */
export const listFeatured: Operation<'catalog.listFeatured'> = async ({ query }, { rows }) => {
  const found = await rows<SummaryRow>(featured, { ...priceListsOf(query.country), limit: most });
  const items = found.map(({ item }) => item).join(',');
  return { status: 200, body: new JsonText<{ items: Schemas['GameSummary'][] }>(`{"items":[${items}]}`) };
};
