import type { GameImport } from '@steam-clone/sdk';
import { RowError, shown } from './import-row.ts';

type ReleaseDate = NonNullable<GameImport['releaseDate']>;
type Region = NonNullable<GameImport['prices']>[number]['region'];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as Steam writes it, in English or as `2011-04-18`; undefined for `Coming soon` and all that is no date. */
export function dateOf(value: unknown): ReleaseDate | undefined {
  const text = String(value ?? '').trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return dateFrom(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text);
  if (dayFirst) return dateFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (monthFirst) return dateFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const month = /^([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text);
  if (month) return dateFrom(month[2], monthOf(month[1]), '1', 'month');
  const quarter = /^Q([1-4]),? (\d{4})$/i.exec(text);
  if (quarter) return dateFrom(quarter[2], Number(quarter[1]) * 3 - 2, '1', 'quarter');
  return /^\d{4}$/.test(text) ? dateFrom(text, 1, '1', 'year') : undefined;
}

const monthOf = (name = '') => months.indexOf(name.toLowerCase()) + 1;

function dateFrom(
  year: string | undefined,
  month: number,
  day: string | undefined,
  precision: ReleaseDate['precision'] = 'day',
): ReleaseDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isReal = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return isReal && Number(year) >= 1950 && Number(year) <= 2099 ? { date, precision } : undefined;
}

/** A count that may be given as text; undefined for what is none. */
export function countOf(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || !/^\d{1,10}$/.test(value))) return undefined;
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 && count <= 2_147_483_647 ? count : undefined;
}

/** When something is or will be out: `Coming soon` and `To be announced` are answers too. */
export function releaseOf(value: unknown, isComing = false): ReleaseDate | undefined {
  const date = dateOf(value);
  if (date) return date;
  const text = String(value ?? '').trim();
  if (/^to be announced$|^tba$|^tbd$/i.test(text)) return { date: null, precision: 'to_be_announced' };
  return isComing || /^coming soon$/i.test(text) ? { date: null, precision: 'coming_soon' } : undefined;
}

/** `17`, `"17"` or `"18+"`. */
export function ageOf(value: unknown): number {
  const age = Number(/^\s*(\d{1,2})\+?\s*$/.exec(String(value ?? ''))?.[1] ?? 0);
  return age;
}

/** An appid that may be given as text. What is none stays as it is, for the refusal to show it. */
export function appIdOf(value: unknown): number {
  if (typeof value === 'string' && /^\d{1,10}$/.test(value)) return Number(value);
  return value as number;
}

/** The price and discount of a game, as fields of it. */
export type Prices = Pick<GameImport, 'prices' | 'discountPercent'>;

/** What the store has a price list of; other currencies of old data are left out. */
const currencies = new Set<string>(
  (
    'AED AUD BRL CAD CHF CLP CNY COP CRC EUR GBP HKD IDR ILS INR JPY KRW KWD KZT MXN MYR NOK NZD PEN PHP PLN QAR RUB SAR ' +
    'SGD THB TWD UAH USD UYU VND ZAR'
  ).split(' '),
);

/** Nothing for an amount of 0: paid games stand with it too. */
export function pricesOf(amount: number | undefined, currency: unknown, discountPercent = 0): Prices {
  if (!amount || amount > 2_000_000_000 || !currencies.has(String(currency))) return {};
  return {
    prices: [{ region: String(currency) as Region, amount }],
    discountPercent: Math.min(discountPercent, 100),
  };
}

/** `price_overview` as Steam gives it: hundredths in every currency, also of those that have none. */
export function pricesOfOverview(overview: unknown): Prices {
  if (typeof overview !== 'object' || overview === null) return {};
  const { initial, final, currency, discount_percent: discount } = overview as Record<string, unknown>;
  return pricesOf(countOf(initial) || countOf(final), currency, countOf(discount));
}

/** `9.99` in hundredths. */
export function hundredthsOf(decimal: string): number | undefined {
  const isAmount = /^\d{1,8}([.,]\d+)?$/.test(decimal.trim());
  return isAmount ? Math.round(Number(decimal.trim().replace(',', '.')) * 100) : undefined;
}

/** `20,000 .. 50,000` or `20000-50000`. */
export function ownersOf(value: unknown): GameImport['owners'] {
  if (value === undefined || value === null || value === '') return undefined;
  const [, min, max] = /^([\d,]+) ?(?:\.\.|-) ?([\d,]+)$/.exec(String(value)) ?? [];
  if (!min || !max) throw new RowError(`owners ${shown(value)} is not a range such as 20,000 .. 50,000`);
  return { min: Number(min.replaceAll(',', '')), max: Number(max.replaceAll(',', '')) };
}

/** An address on the web; undefined for all else, so that none that runs a script comes in. */
export function urlOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text.length > 2_000 || !/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  // As the spec wants it: what browsers escape is escaped.
  return new URL(text).href.replaceAll(/[\s"<>\\^`{|}]/g, encodeURIComponent);
}

/** `windows;mac` or names of a list; what is no platform of the store is left out. */
export function platformsOf(names: string[]): GameImport['platforms'] {
  return (['windows', 'mac', 'linux'] as const).filter((platform) => names.includes(platform));
}

const types: Record<string, GameImport['type']> = {
  game: 'game',
  dlc: 'dlc',
  demo: 'demo',
  music: 'soundtrack',
  soundtrack: 'soundtrack',
  software: 'software',
  application: 'software',
  tool: 'software',
  advertising: 'software',
  video: 'video',
  movie: 'video',
  series: 'video',
  episode: 'video',
  hardware: 'hardware',
  mod: 'mod',
  playtest: 'playtest',
  beta: 'playtest',
};

/** Other words of Steam for the types of the store. */
export function typeOf(value: unknown): GameImport['type'] {
  const type = types[String(value ?? 'game').toLowerCase()];
  if (!type) throw new RowError(`type ${shown(value)} is not one that the store holds`);
  return type;
}
