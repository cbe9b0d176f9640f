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
    ...sameFields(fields),
    appId: fields['appid'],
    name: fields['name'],
    releaseDate: releaseDate(fields['release_date']),
    parentAppId: fields['parent_appid'] ?? undefined,
    developers: labels(fields['developers']),
    publishers: labels(fields['publishers']),
    genres: labels(fields['genres']),
    categories: labels(fields['categories']),
    tags: tags(fields['tags']),
    languages: languages(fields['languages']),
    packages: packages(fields['packages']),
    ...prices(fields),
    reviews: { positive: fields['positive'] ?? 0, negative: fields['negative'] ?? 0 },
    averagePlaytimeMinutes: fields['avg_playtime_min'] ?? undefined,
    medianPlaytimeMinutes: fields['median_playtime_min'] ?? undefined,
    averagePlaytimeTwoWeeksMinutes: fields['avg_playtime_2weeks_min'] ?? undefined,
    medianPlaytimeTwoWeeksMinutes: fields['median_playtime_2weeks_min'] ?? undefined,
    owners: owners(fields['owners']),
  };
  return game as GameImport;
}

/** Fields that are the same here and there, but for the form of their name. */
const sameNames = `
  type shortDescription description about availability earlyAccess requiredAge ageRatings
  contentDescriptors contentNotes platforms requirements controllerSupport deckCompatibility isFree
  headerUrl capsuleUrl smallCapsuleUrl backgroundUrl rawBackgroundUrl screenshots movies website supportUrl
  supportEmail legalNotice drmNotice externalAccountNotice pressReviews metacritic metacriticUrl
  recommendations achievementsCount highlightedAchievements peakConcurrentPlayers`
  .trim()
  .split(/\s+/);

function sameFields(fields: Row): Row {
  const snakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(sameNames.map((name) => [name, fields[snakeCase(name)] ?? undefined]));
}

const firstDayOfQuarter: Record<string, string> = { Q1: '01-01', Q2: '04-01', Q3: '07-01', Q4: '10-01' };

/** `2011-04-18`, `2011-04`, `2011-Q2`, `2011`, `coming_soon` or `to_be_announced`. */
function releaseDate(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (value === 'coming_soon' || value === 'to_be_announced') return { date: null, precision: value };
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

/** `["English"]`, or with what there is of it: `[{ "name": "English", "audio": true }]`. */
function languages(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? undefined;
  return value.map((language: unknown) => ({
    interface: true,
    audio: false,
    subtitles: false,
    ...(typeof language === 'string' ? { name: language.trim() } : (language as object)),
  }));
}

/** `{ "7877": "Portal 2" }`: names by Steam's number. */
function packages(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? undefined;
  return Object.entries(value).map(([id, name]: [string, unknown]) => ({ packageId: Number(id), name }));
}

/** Hundredths of US dollars in `price_usd_cents`, and of other price lists in `prices`, such as `{ "EUR": 999 }`. */
function prices(fields: Row): object {
  const others = fields['prices'] ?? {};
  if (typeof others !== 'object' || Array.isArray(others)) return { prices: others };
  const all = Object.entries({ USD: fields['price_usd_cents'] ?? 0, ...others });
  // Some paid games stand with 0: their price is not known.
  const known = all.filter(([, amount]) => amount !== 0).map(([region, amount]) => ({ region, amount }));
  return known.length > 0 ? { prices: known, discountPercent: fields['discount_pct'] ?? 0 } : {};
}

/** `10,000,000 .. 20,000,000` */
function owners(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  const [, min, max] = /^([\d,]+) \.\. ([\d,]+)$/.exec(String(value)) ?? [];
  if (!min || !max) throw new RowError(`owners ${shown(value)} is not a range such as 20,000 .. 50,000`);
  return { min: Number(min.replaceAll(',', '')), max: Number(max.replaceAll(',', '')) };
}
