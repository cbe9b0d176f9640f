import type { GameImport } from '@steam-clone/sdk';
import { RowError, shown } from './import-row.ts';

type Row = Record<string, unknown>;

/**
 * Turns a row of our store data (snake_case, as in `seed/data/games.ndjson`) into what `catalog.importGames` takes.
 * Absent and null fields are left to the store's defaults. Types and bounds are the store's to check, field by field.
 */
export function gameOfRow(row: unknown): GameImport {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new RowError('is not a JSON object');
  const fields = row as Row;
  if (fields['appid'] === undefined) {
    const almost = 'appId' in fields ? ', only appId: fields are named as in docs/importing.md' : '';
    throw new RowError(`has no appid${almost}`);
  }
  const game = {
    appId: fields['appid'],
    type: fields['type'] ?? undefined,
    name: fields['name'],
    shortDescription: fields['short_description'] ?? undefined,
    releaseDate: releaseDate(fields['release_date']),
    availability: fields['availability'] ?? undefined,
    earlyAccess: fields['early_access'] ?? undefined,
    requiredAge: fields['required_age'] ?? undefined,
    platforms: fields['platforms'] ?? undefined,
    developers: labels(fields['developers']),
    publishers: labels(fields['publishers']),
    genres: labels(fields['genres']),
    categories: labels(fields['categories']),
    tags: tags(fields['tags']),
    isFree: fields['is_free'] ?? undefined,
    price: price(fields),
    reviews: { positive: fields['positive'] ?? 0, negative: fields['negative'] ?? 0 },
    averagePlaytimeMinutes: fields['avg_playtime_min'] ?? undefined,
    achievementsCount: fields['achievements_count'] ?? undefined,
    metacritic: fields['metacritic'] ?? undefined,
    owners: owners(fields['owners']),
    parentAppId: fields['parent_appid'] ?? undefined,
  };
  return game as GameImport;
}

const firstDayOfQuarter: Record<string, string> = { Q1: '01-01', Q2: '04-01', Q3: '07-01', Q4: '10-01' };

/** `2011-04-18`, `2011-04`, `2011-Q2` or `2011`. */
function releaseDate(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(String(value)) ?? [];
  if (year && !rest) return { date: `${year}-01-01`, precision: 'year' };
  if (rest && firstDayOfQuarter[rest]) return { date: `${year}-${firstDayOfQuarter[rest]}`, precision: 'quarter' };
  if (rest && /^\d\d$/.test(rest)) return { date: `${year}-${rest}-01`, precision: 'month' };
  if (rest && /^\d\d-\d\d$/.test(rest)) return { date: `${year}-${rest}`, precision: 'day' };
  throw new RowError(`release_date ${shown(value)} is not a date such as 2011-04-18, 2011-04, 2011-Q2 or 2011`);
}

/** Real lists hold blank, padded and repeated names. */
export function labels(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? undefined;
  const trimmed = value.map((label: unknown) => (typeof label === 'string' ? label.trim() : label));
  return [...new Set(trimmed)].filter((label) => label !== '');
}

/** `{ "Puzzle": 120, "Co-op": null }`: votes by name, null when they are unknown. */
function tags(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? undefined;
  return Object.entries(value).map(([name, votes]: [string, unknown]) => ({ name: name.trim(), votes }));
}

function price(fields: Row): unknown {
  const amount = fields['price_usd_cents'];
  // Some paid games stand with 0: their price is not known.
  if (amount === undefined || amount === null || amount === 0) return undefined;
  return { amount, currency: 'USD', discountPercent: fields['discount_pct'] ?? 0 };
}

/** `10,000,000 .. 20,000,000` */
function owners(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const [, min, max] = /^([\d,]+) \.\. ([\d,]+)$/.exec(String(value)) ?? [];
  if (!min || !max) throw new RowError(`owners ${shown(value)} is not a range such as 20,000 .. 50,000`);
  return { min: Number(min.replaceAll(',', '')), max: Number(max.replaceAll(',', '')) };
}
