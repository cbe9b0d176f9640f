import type { GameImport } from '@steam-clone/sdk';
import type { ImportRow } from './import-row.ts';
import { readByAppId } from './json-file.ts';
import { labels } from './store-row.ts';
import { languagesOf } from './languages.ts';
import { companiesOf, nameOf } from './text.ts';
import { appIdOf, countOf, ownersOf, pricesOf } from './values.ts';

type JsonObject = Record<string, unknown>;

/** Reads answers of SteamSpy: one object by appid, prices as text in hundredths of a US dollar. */
export function readSteamSpy(content: AsyncIterable<Uint8Array>): AsyncGenerator<ImportRow> {
  return readByAppId(content, gameOf);
}

/** An entry of a page, or an answer for one app. Throws `RowError` for one that can not be read. */
export function gameOf(app: JsonObject, key: string): GameImport {
  const tags = tagsOf(app['tags']);
  const genres = names(app['genre']);
  const regular = countOf(app['initialprice']);
  const price = countOf(app['price']);
  const discount = regular ? countOf(app['discount']) : 0;
  const isCalledFree = [...genres, ...(tags ?? []).map(({ name }) => name)].some((name) =>
    /^free to play$/i.test(name),
  );
  return {
    appId: appIdOf(app['appid'] ?? key),
    name: nameOf(app['name']) as string,
    earlyAccess: genres.includes('Early Access'),
    developers: names(app['developer']),
    publishers: names(app['publisher']),
    genres,
    tags,
    languages: languagesOf(app['languages']),
    isFree: isCalledFree && !regular && price === 0,
    ...pricesOf(regular || price, 'USD', discount),
    reviews: { positive: countOf(app['positive']) ?? 0, negative: countOf(app['negative']) ?? 0 },
    averagePlaytimeMinutes: countOf(app['average_forever']),
    medianPlaytimeMinutes: countOf(app['median_forever']),
    averagePlaytimeTwoWeeksMinutes: countOf(app['average_2weeks']),
    medianPlaytimeTwoWeeksMinutes: countOf(app['median_2weeks']),
    peakConcurrentPlayers: countOf(app['ccu']),
    owners: ownersOf(app['owners']),
  };
}

function names(value: unknown): string[] {
  return typeof value === 'string' ? (labels(companiesOf(value).map(nameOf)) as string[]) : [];
}

/** Votes by name; an app without tags has `[]`. */
function tagsOf(value: unknown): GameImport['tags'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).map(([name, votes]) => ({
    name: nameOf(name) as string,
    votes: countOf(votes) ?? null,
  }));
}
