import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { offerPage, type OfferRow } from '../reads/offers.ts';

/** All offers by appid, for copies. */
export const exportOffers: Operation<'catalog.exportOffers'> = async ({ query }, { rows, page }) => {
  const request = page<number>(query);
  const found = await rows<OfferRow>(offerPage, { after: request.after ?? 0, limit: request.limit + 1 });
  return { status: 200, body: request.ofTexts<Schemas['Offer'], OfferRow>(found, ({ appId }) => Number(appId)) };
};
