import type { GameImport } from '@steam-clone/sdk';
import { RowError, shown } from './import-row.ts';

type ReleaseDate = NonNullable<GameImport['releaseDate']>;
type Price = NonNullable<GameImport['price']>;

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

/** Undefined for an amount of 0: paid games stand with it too. */
export function priceOf(amount: number | undefined, currency: unknown, discountPercent = 0): Price | undefined {
  if (!amount || amount > 2_000_000_000 || !/^[A-Z]{3}$/.test(String(currency))) return undefined;
  return { amount, currency: String(currency), discountPercent: Math.min(discountPercent, 100) };
}

/** `price_overview` as Steam gives it: hundredths in every currency, also of those that have none. */
export function priceOfOverview(overview: unknown): Price | undefined {
  if (typeof overview !== 'object' || overview === null) return undefined;
  const { initial, final, currency, discount_percent: discount } = overview as Record<string, unknown>;
  return priceOf(countOf(initial) || countOf(final), currency, countOf(discount));
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
};

/** Steam sells videos and hardware too. */
export function typeOf(value: unknown): GameImport['type'] {
  const type = types[String(value ?? 'game').toLowerCase()];
  if (!type) throw new RowError(`type ${shown(value)} is not one that the store holds`);
  return type;
}
