import type { Operation } from '../../../kernel/plugin/operation.ts';
import { countriesOf, currencyOf, priceRegions, stepOf } from '@steam-clone/spec/price-regions';

/** The price lists, and who pays by them. */
export const listPriceRegions: Operation<'catalog.listPriceRegions'> = async () => {
  const items = priceRegions.map((region) => ({
    region,
    currency: currencyOf(region),
    step: stepOf(region),
    countries: countriesOf(region),
  }));
  return { status: 200, body: { items } };
};
