import type { GameImport } from '@steam-clone/sdk';
import { type CsvRecord, listOf, recordsOf } from './csv.ts';
import { type ImportRow, RowError, rowOf, shown } from './import-row.ts';
import { labels } from './store-row.ts';
import { nameOf, plainText } from './text.ts';
import { ageOf, appIdOf, countOf, dateOf, hundredthsOf, ownersOf, platformsOf, pricesOf, typeOf } from './values.ts';

/** What a column may be mapped to. */
export const mappableFields = [
  'appid',
  'name',
  'type',
  'short_description',
  'release_date',
  'availability',
  'early_access',
  'is_free',
  'required_age',
  'platforms',
  'developers',
  'publishers',
  'genres',
  'categories',
  'tags',
  'price',
  'price_cents',
  'discount_pct',
  'positive',
  'negative',
  'avg_playtime_min',
  'achievements_count',
  'metacritic',
  'owners',
  'parent_appid',
] as const;

export type MappableField = (typeof mappableFields)[number];

export interface Mapping {
  /** The column of a field; a field that has none is read from the column of its own name. */
  columns: Partial<Record<MappableField, string>>;
  delimiter: string;
  /** Of all prices. */
  currency: string;
}

type FieldOf = (name: MappableField) => string | undefined;

/** Reads any CSV file with a header. */
export async function* readMappedCsv(
  content: AsyncIterable<Uint8Array>,
  { columns, delimiter, currency }: Mapping,
): AsyncGenerator<ImportRow> {
  for await (const { line, bytes, fields } of recordsOf(content, { delimiter })) {
    const field: FieldOf = (name) => valueOf(fields, columns[name] ?? name);
    const appId = appIdOf(field('appid'));
    yield rowOf(line, bytes, appId, () => gameOf(appId, field, currency));
  }
}

/** Undefined for a field that is blank or not there. */
function valueOf(fields: CsvRecord['fields'], column: string): string | undefined {
  const value = fields[column]?.trim();
  return value === '' ? undefined : value;
}

function gameOf(appId: number, field: FieldOf, currency: string): GameImport {
  if (appId === undefined) throw new RowError('has no appid');
  const names = (name: MappableField) => namesOf(field(name));
  const amount = countOf(field('price_cents')) ?? hundredthsOf(field('price') ?? '');
  const parent = field('parent_appid');
  return {
    appId,
    name: nameOf(field('name')) as string,
    type: typeOf(field('type')),
    shortDescription: plainText(field('short_description') ?? ''),
    releaseDate: dateOf(field('release_date')),
    availability: field('availability') as GameImport['availability'],
    earlyAccess: flagOf(field('early_access')),
    isFree: flagOf(field('is_free')),
    requiredAge: ageOf(field('required_age')),
    platforms: platformsOf(names('platforms').map((name) => name.toLowerCase())),
    developers: names('developers'),
    publishers: names('publishers'),
    genres: names('genres'),
    categories: names('categories'),
    tags: names('tags').map((name) => ({ name, votes: null })),
    ...pricesOf(amount, currency, countOf(field('discount_pct'))),
    reviews: { positive: countOf(field('positive')) ?? 0, negative: countOf(field('negative')) ?? 0 },
    averagePlaytimeMinutes: countOf(field('avg_playtime_min')),
    achievementsCount: countOf(field('achievements_count')),
    metacritic: countOf(field('metacritic')),
    owners: ownersOf(field('owners')),
    parentAppId: parent === undefined ? undefined : appIdOf(parent),
  };
}

function flagOf(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(?:1|true|yes)$/i.test(value)) return true;
  if (/^(?:0|false|no)$/i.test(value)) return false;
  throw new RowError(`${shown(value)} is neither true nor false`);
}

/** `Action;Indie` */
function namesOf(value: string | undefined): string[] {
  return labels(listOf(value).map(nameOf)) as string[];
}
