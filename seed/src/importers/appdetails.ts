import type { GameImport } from '@steam-clone/sdk';
import { genresById } from './genres.ts';
import { type ImportRow, RowError } from './import-row.ts';
import { readByAppId } from './json-file.ts';
import { labels } from './store-row.ts';
import { nameOf, plainText } from './text.ts';
import { ageOf, appIdOf, countOf, dateOf, platformsOf, priceOfOverview, typeOf } from './values.ts';

type JsonObject = Record<string, unknown>;

/** Reads recorded answers of Steam's `appdetails`: one object by appid, with `success` and `data`. */
export function readAppDetails(content: AsyncIterable<Uint8Array>): AsyncGenerator<ImportRow> {
  return readByAppId(content, gameOf);
}

const earlyAccessGenre = 70;

/** One entry of an answer. Throws `RowError` for what no store holds. */
export function gameOf(answer: JsonObject, key: string): GameImport {
  const data = objectOf(answer['data']);
  if (!answer['success'] || !data) throw new RowError('holds no details (the answer is without success or data)');
  if (data['name'] === undefined) throw new RowError('holds no name, only a part of the details');
  const appId = appIdOf(data['steam_appid'] ?? key);
  const genres = listOf(data['genres']).map((genre) => ({ id: Number(genre['id']), name: genre['description'] }));
  const release = objectOf(data['release_date']);
  const platforms = objectOf(data['platforms']) ?? {};
  const parent = objectOf(data['fullgame'])?.['appid'];
  return {
    appId,
    name: nameOf(data['name']) as string,
    type: typeOf(data['type']),
    shortDescription: plainText(String(data['short_description'] ?? '')),
    releaseDate: dateOf(release?.['date']),
    availability: release?.['coming_soon'] ? 'coming_soon' : 'released',
    earlyAccess: genres.some(({ id }) => id === earlyAccessGenre),
    requiredAge: ageOf(data['required_age']),
    platforms: platformsOf(Object.keys(platforms).filter((name) => platforms[name] === true)),
    developers: namesOf(data['developers']),
    publishers: namesOf(data['publishers']),
    // The description is in the language of whoever asked.
    genres: namesOf(genres.map(({ id, name }) => genresById[id] ?? name)),
    categories: namesOf(listOf(data['categories']).map((category) => category['description'])),
    isFree: data['is_free'] === true,
    price: priceOfOverview(objectOf(data['price_overview'])),
    achievementsCount: countOf(objectOf(data['achievements'])?.['total']),
    metacritic: countOf(objectOf(data['metacritic'])?.['score']),
    parentAppId: parent === undefined ? undefined : appIdOf(parent),
  };
}

/** Null for what is no object: an empty one is given as `[]`. */
function objectOf(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf).filter((entry) => entry !== null) : [];
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === 'string').map(nameOf) : [];
  return labels(names) as string[];
}
