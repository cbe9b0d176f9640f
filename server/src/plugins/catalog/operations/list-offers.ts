import { JsonText, type Operation, type Schemas } from '../../../kernel/plugin/operation.ts';
import { type OfferRow, offersOf } from '../reads/offers.ts';

/** Offers by id, for copies that were told of a change. */
export const listOffers: Operation<'catalog.listOffers'> = async ({ body }, { rows }) => {
  const { gameIds = [], appIds = [] } = body;
  const found = await rows<OfferRow>(offersOf, { gameIds, appIds });
  const items = found.map(({ item }) => item).join(',');
  return { status: 200, body: new JsonText<{ items: Schemas['Offer'][] }>(`{"items":[${items}]}`) };
};
