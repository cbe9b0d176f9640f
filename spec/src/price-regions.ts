import type { components } from '../generated/types.ts';

export type PriceRegion = components['schemas']['PriceRegion'];

/**
 * What amounts of a currency move in, in hundredths; 1 for all that are not named. Source: Steamworks documentation,
 * "Pricing".
 */
const steps: Record<string, number> = {
  CLP: 100,
  COP: 100,
  CRC: 500,
  IDR: 100,
  INR: 100,
  JPY: 100,
  KRW: 1_000,
  KZT: 100,
  TWD: 100,
  UAH: 100,
  UYU: 100,
  VND: 50_000,
};

/** Countries by the list in which they pay; all others pay by `USD`. Source: Steamworks documentation, "Pricing". */
const countries: Record<Exclude<PriceRegion, 'USD'>, string> = {
  AED: 'AE',
  AUD: 'AU',
  BRL: 'BR',
  CAD: 'CA',
  CHF: 'CH LI',
  CLP: 'CL',
  CNY: 'CN',
  COP: 'CO',
  CRC: 'CR',
  // The euro area, and what else of Europe has no list of its own.
  EUR:
    'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK ' +
    'AD AL AX BA CZ DK FO GF GL GP HU IS MC ME MF MK MQ PM RE RO RS SE SM VA XK YT',
  GBP: 'GB GG IM JE',
  HKD: 'HK',
  IDR: 'ID',
  ILS: 'IL',
  INR: 'IN',
  JPY: 'JP',
  KRW: 'KR',
  KWD: 'KW',
  KZT: 'KZ',
  MXN: 'MX',
  MYR: 'MY',
  NOK: 'NO SJ',
  NZD: 'NZ',
  PEN: 'PE',
  PHP: 'PH',
  PLN: 'PL',
  QAR: 'QA',
  RUB: 'RU',
  SAR: 'SA',
  SGD: 'SG',
  THB: 'TH',
  TWD: 'TW',
  UAH: 'UA',
  UYU: 'UY',
  VND: 'VN',
  ZAR: 'ZA',
  'USD-LATAM': 'AR BO BZ EC GT GY HN NI PA PY SR SV VE',
  'USD-MENA': 'BH DZ EG IQ JO LB LY MA OM PS SD TN TR YE',
  'USD-CIS': 'AM AZ BY GE KG MD TJ TM UZ',
  'USD-SASIA': 'BD BT LK MV NP PK',
};

export const currencyOf = (region: PriceRegion): string => region.slice(0, 3);

/** Hundredths that an amount in this list must be a multiple of. */
export const stepOf = (region: PriceRegion): number => steps[region] ?? 1;

export const priceRegions = ['USD', ...Object.keys(countries)].sort() as PriceRegion[];

const regionByCountry = new Map(
  Object.entries(countries).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region as PriceRegion])),
);

/** ISO 3166-1 codes of the countries that pay by a list; none for `USD`, which is everybody else's. */
export function countriesOf(region: PriceRegion): string[] {
  return region === 'USD' ? [] : countries[region].split(' ').sort();
}

/** The list in which somebody in a country pays. */
export function regionOf(country: string): PriceRegion {
  return regionByCountry.get(country) ?? 'USD';
}

/**
 * The lists that are looked at for a country, the first that has a price counts: a group of countries that pays in US
 * dollars falls back to the general list of US dollars; a game without a price in a currency cannot be bought in it.
 */
export function priceListsOf(country = 'US'): { region: PriceRegion; fallback: PriceRegion } {
  const region = regionOf(country);
  return { region, fallback: region.startsWith('USD') ? 'USD' : region };
}
