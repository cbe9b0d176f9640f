import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { offerSetPage, type OfferSetRow } from '../reads/offer-sets.ts';

/** All bundles and packages by number, for copies. */
export const exportSets: Operation<'catalog.exportSets'> = async ({ query }, { rows, page }) => {
  const request = page<number>(query);
  const found = await rows<OfferSetRow>(offerSetPage, { after: request.after ?? 0, limit: request.limit + 1 });
  return { status: 200, body: request.ofTexts<Schemas['OfferSet'], OfferSetRow>(found, ({ place }) => Number(place)) };
};
