import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { catalog } from '../plugin.ts';
import { countriesOf, priceListsOf, priceRegions, regionOf, stepOf } from '@steam-clone/spec/price-regions';

const store = await startPluginUnderTest(catalog);

describe('price lists', () => {
  it('are 37 currencies and four groups of countries that pay in US dollars', () => {
    expect(priceRegions.filter((region) => region.length === 3)).toHaveLength(37);
    expect(priceRegions.filter((region) => region.length > 3)).toEqual([
      'USD-CIS',
      'USD-LATAM',
      'USD-MENA',
      'USD-SASIA',
    ]);
  });

  it('have each country once', () => {
    const countries = priceRegions.flatMap(countriesOf);
    expect(new Set(countries).size).toBe(countries.length);
    for (const region of priceRegions)
      for (const country of countriesOf(region)) expect(regionOf(country)).toBe(region);
  });

  it.each([
    ['US', 'USD', 'USD'],
    ['AR', 'USD-LATAM', 'USD'],
    ['DE', 'EUR', 'EUR'],
    // Europe without a list of its own pays in euro, the rest of the world in US dollars.
    ['SE', 'EUR', 'EUR'],
    ['ZZ', 'USD', 'USD'],
    ['JP', 'JPY', 'JPY'],
  ])('of %s are %s, then %s', (country, region, fallback) => {
    expect(priceListsOf(country)).toEqual({ region, fallback });
  });
});

describe('what is paid', () => {
  it.each([
    ['USD', 999, 80, 199],
    ['USD', 999, 0, 999],
    ['USD', 999, 100, 0],
    ['EUR', 1, 10, 1],
    ['VND', 50_000, 10, 50_000],
    ['JPY', 150, 90, 100],
    ['EUR', 2_000_000_000, 1, 1_980_000_000],
    ['JPY', 149_000, 33, 99_800],
    ['KRW', 1_050_000, 25, 787_000],
    ['CRC', 500_000, 33, 335_000],
    ['VND', 8_800_000, 15, 7_450_000],
    ['KWD', 305, 50, 152],
  ])('in %s: %d less %d%% is %d, rounded down to what the currency can pay', async (region, amount, percent, final) => {
    const { rows } = await store.database.pool.query('select discounted($1, $2, $3)', [amount, percent, region]);
    expect(rows[0].discounted).toBe(final);
  });

  it('moves in the same steps in the database as in the rules', async () => {
    const { rows } = await store.database.pool.query('select r, price_step(r) from unnest($1::text[]) r', [
      priceRegions,
    ]);
    expect(Object.fromEntries(rows.map(({ r, price_step }) => [r, price_step]))).toEqual(
      Object.fromEntries(priceRegions.map((region) => [region, stepOf(region)])),
    );
  });
});
