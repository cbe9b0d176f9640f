import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const TYPES = ['game', 'dlc', 'soundtrack', 'demo', 'software'] as const;
const AVAILABILITIES = ['released', 'coming_soon', 'delisted'] as const;
const PLATFORMS = ['windows', 'mac', 'linux'] as const;
const FIELDS = [
  'appid',
  'type',
  'parent_appid',
  'name',
  'short_description',
  'release_date',
  'availability',
  'early_access',
  'required_age',
  'developers',
  'publishers',
  'platforms',
  'genres',
  'categories',
  'tags',
  'is_free',
  'price_usd_cents',
  'discount_pct',
  'positive',
  'negative',
  'avg_playtime_min',
  'achievements_count',
  'metacritic',
  'owners',
];

type SeedType = (typeof TYPES)[number];
type Availability = (typeof AVAILABILITIES)[number];
type Platform = (typeof PLATFORMS)[number];

interface SeedApp {
  appid: number;
  type: SeedType;
  parent_appid: number | null;
  name: string;
  short_description: string;
  release_date: string | null;
  availability: Availability;
  early_access: boolean;
  required_age: number;
  developers: string[];
  publishers: string[];
  platforms: Platform[];
  genres: string[];
  categories: string[];
  tags: Record<string, number>;
  is_free: boolean;
  price_usd_cents: number | null;
  discount_pct: number;
  positive: number;
  negative: number;
  avg_playtime_min: number | null;
  achievements_count: number;
  metacritic: number | null;
  owners: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isCountOrNull = (value: unknown): value is number | null => value === null || isCount(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '' && value === value.trim();
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isOneOf = <T extends string>(value: unknown, allowed: readonly T[]): value is T =>
  allowed.some((item) => item === value);
const isDateOrNull = (value: unknown): value is string | null =>
  value === null ||
  value === 'coming_soon' ||
  value === 'to_be_announced' ||
  (typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) === value);
const isTags = (value: unknown): value is Record<string, number> =>
  isRecord(value) &&
  Object.keys(value).length <= 20 &&
  Object.entries(value).every(([tag, votes]) => isText(tag) && isCount(votes) && votes > 0);

const CHECKS: Record<string, (value: unknown) => boolean> = {
  appid: (value) => isCount(value) && value > 0,
  type: (value) => isOneOf(value, TYPES),
  parent_appid: isCountOrNull,
  name: isText,
  short_description: isText,
  release_date: isDateOrNull,
  availability: (value) => isOneOf(value, AVAILABILITIES),
  early_access: (value) => typeof value === 'boolean',
  required_age: (value) => isCount(value) && value <= 18,
  developers: (value) => isTexts(value) && value.length > 0,
  publishers: (value) => isTexts(value) && value.length > 0,
  platforms: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((platform) => isOneOf(platform, PLATFORMS)),
  genres: isTexts,
  categories: isTexts,
  tags: isTags,
  is_free: (value) => typeof value === 'boolean',
  price_usd_cents: isCountOrNull,
  discount_pct: (value) => isCount(value) && value <= 95,
  positive: isCount,
  negative: isCount,
  avg_playtime_min: isCountOrNull,
  achievements_count: isCount,
  metacritic: (value) => value === null || (isCount(value) && value <= 100),
  owners: (value) => value === null || (typeof value === 'string' && /^[\d,]+ \.\. [\d,]+$/.test(value)),
};

const isSeedApp = (value: unknown): value is SeedApp & Record<string, unknown> =>
  isRecord(value) && FIELDS.every((field) => CHECKS[field]?.(value[field]) === true);

function readApps(): SeedApp[] {
  const text = readFileSync(new URL('games.ndjson', import.meta.url), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => {
      const value: unknown = JSON.parse(line);
      if (!isSeedApp(value)) {
        const wrong = isRecord(value) ? FIELDS.filter((field) => CHECKS[field]?.(value[field]) !== true) : ['line'];
        throw new Error(`games.ndjson:${index + 1}: wrong ${wrong.join(', ')}`);
      }
      return value;
    });
}

const platformKey = (app: SeedApp): string =>
  PLATFORMS.filter((platform) => app.platforms.includes(platform)).join('+');
const isVr = (app: SeedApp): boolean =>
  app.categories.some((category) => ['VR Only', 'VR Supported', 'VR Support'].includes(category));
const isBadlyRated = (app: SeedApp): boolean => {
  const reviews = app.positive + app.negative;
  return reviews >= 50 && app.positive / reviews < 0.4;
};
const named = (apps: SeedApp[]): string[] => apps.map((app) => `${app.appid} ${app.name}`);

describe('seed data', () => {
  const apps = readApps();
  const games = apps.filter((app) => app.type === 'game');
  const byId = new Map(apps.map((app) => [app.appid, app]));

  it('begins every line with the same fields in the same order', () => {
    const different = apps.filter((app) => Object.keys(app).slice(0, FIELDS.length).join() !== FIELDS.join());
    expect(named(different)).toEqual([]);
  });

  it('is sorted by unique appid', () => {
    const ids = apps.map((app) => app.appid);
    expect(byId.size).toBe(apps.length);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  it('has at least 155 games and 20 other entries, 4 of each kind', () => {
    expect(games.length).toBeGreaterThanOrEqual(155);
    expect(apps.length - games.length).toBeGreaterThanOrEqual(20);
    for (const type of TYPES) {
      expect(apps.filter((app) => app.type === type).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('gives every DLC, soundtrack and demo a parent game in the file, and nothing else one', () => {
    const misplaced = apps.filter((app) => {
      const child = app.type === 'dlc' || app.type === 'soundtrack' || app.type === 'demo';
      if (!child) return app.parent_appid !== null;
      return app.parent_appid === null || byId.get(app.parent_appid)?.type !== 'game';
    });
    expect(named(misplaced)).toEqual([]);
  });

  it('covers all seven platform combinations among the games', () => {
    expect([...new Set(games.map(platformKey))].toSorted()).toEqual([
      'linux',
      'mac',
      'mac+linux',
      'windows',
      'windows+linux',
      'windows+mac',
      'windows+mac+linux',
    ]);
    const repeated = apps.filter((app) => new Set(app.platforms).size !== app.platforms.length);
    expect(named(repeated)).toEqual([]);
  });

  it('has at least 30 free games and 10 discounted ones', () => {
    expect(games.filter((app) => app.is_free).length).toBeGreaterThanOrEqual(30);
    expect(games.filter((app) => app.discount_pct > 0).length).toBeGreaterThanOrEqual(10);
  });

  it('has at least 10 early access and 10 virtual reality games', () => {
    expect(games.filter((app) => app.early_access).length).toBeGreaterThanOrEqual(10);
    expect(games.filter(isVr).length).toBeGreaterThanOrEqual(10);
  });

  it('has at least 10 names with letters of a script other than Latin', () => {
    const names = games.filter((app) => /(?!\p{Script=Latin})\p{L}/u.test(app.name));
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it('has at least 8 badly rated games', () => {
    expect(games.filter(isBadlyRated).length).toBeGreaterThanOrEqual(8);
  });

  it('has at least 5 unreleased and 5 delisted games', () => {
    expect(games.filter((app) => app.availability === 'coming_soon').length).toBeGreaterThanOrEqual(5);
    expect(games.filter((app) => app.availability === 'delisted').length).toBeGreaterThanOrEqual(5);
  });

  it('has at least 8 games for players of 18 and over', () => {
    expect(games.filter((app) => app.required_age === 18).length).toBeGreaterThanOrEqual(8);
  });

  it('keeps unreleased entries without date, price, discount and reviews', () => {
    const early = apps.filter(
      (app) =>
        app.availability === 'coming_soon' &&
        (![null, 'coming_soon', 'to_be_announced'].includes(app.release_date) ||
          app.price_usd_cents !== null ||
          app.discount_pct !== 0 ||
          app.positive + app.negative !== 0),
    );
    expect(named(early)).toEqual([]);
  });

  it('prices free entries at 0 and others above it or not at all, and discounts only what has a price', () => {
    const wrong = apps.filter((app) =>
      app.is_free
        ? app.price_usd_cents !== 0 || app.discount_pct !== 0
        : app.price_usd_cents === 0 || (app.price_usd_cents === null && app.discount_pct !== 0),
    );
    expect(named(wrong)).toEqual([]);
  });

  it('describes every entry in its own 40 to 300 characters', () => {
    const wrong = apps.filter((app) => app.short_description.length < 40 || app.short_description.length > 300);
    expect(named(wrong)).toEqual([]);
    expect(new Set(apps.map((app) => app.short_description)).size).toBe(apps.length);
  });
});
