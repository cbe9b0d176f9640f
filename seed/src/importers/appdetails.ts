import type { GameImport } from '@steam-clone/sdk';
import { genresById } from './genres.ts';
import { pageOf } from './appdetails-page.ts';
import { type ImportRow, RowError } from './import-row.ts';
import { type JsonObject, listOf, objectOf } from './json-object.ts';
import { readByAppId } from './json-file.ts';
import { languagesOf } from './languages.ts';
import { labels } from './store-row.ts';
import { nameOf, plainText } from './text.ts';
import { ageOf, appIdOf, countOf, platformsOf, pricesOfOverview, releaseOf, typeOf } from './values.ts';

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
  const controller = data['controller_support'];
  const parent = objectOf(data['fullgame'])?.['appid'];
  return {
    ...pageOf(data),
    appId,
    name: nameOf(data['name']) as string,
    type: typeOf(data['type']),
    shortDescription: plainText(String(data['short_description'] ?? '')),
    releaseDate: releaseOf(release?.['date'], release?.['coming_soon'] === true),
    availability: release?.['coming_soon'] ? 'coming_soon' : 'released',
    earlyAccess: genres.some(({ id }) => id === earlyAccessGenre),
    requiredAge: ageOf(data['required_age']),
    platforms: platformsOf(Object.keys(platforms).filter((name) => platforms[name] === true)),
    languages: languagesOf(data['supported_languages']),
    controllerSupport: controller === 'full' || controller === 'partial' ? controller : undefined,
    developers: namesOf(data['developers']),
    publishers: namesOf(data['publishers']),
    // The description is in the language of whoever asked.
    genres: namesOf(genres.map(({ id, name }) => genresById[id] ?? name)),
    categories: namesOf(listOf(data['categories']).map((category) => category['description'])),
    isFree: data['is_free'] === true,
    ...pricesOfOverview(objectOf(data['price_overview'])),
    packages: packagesOf(data),
    recommendations: countOf(objectOf(data['recommendations'])?.['total']),
    achievementsCount: countOf(objectOf(data['achievements'])?.['total']),
    metacritic: countOf(objectOf(data['metacritic'])?.['score']),
    parentAppId: parent === undefined ? undefined : appIdOf(parent),
  };
}

/** Packages by number; their names stand in the groups in which they are offered, with a price at the end. */
function packagesOf(data: JsonObject): GameImport['packages'] {
  const offers = listOf(data['package_groups']).flatMap((group) => listOf(group['subs']));
  const names = new Map(
    offers.map((offer) => [countOf(offer['packageid']), plainText(String(offer['option_text'] ?? ''))]),
  );
  const ids = Array.isArray(data['packages']) ? data['packages'].map(countOf) : [];
  return ids
    .filter((id): id is number => id !== undefined && id > 0)
    .map((packageId) => {
      const name = names
        .get(packageId)
        ?.replace(/ - \S*\d\S*.*$/, '')
        .slice(0, 255)
        .trim();
      return { packageId, name: name || (nameOf(data['name']) as string) };
    })
    .slice(0, 200);
}

function namesOf(value: unknown): string[] {
  const names = Array.isArray(value) ? value.filter((name) => typeof name === 'string').map(nameOf) : [];
  return labels(names) as string[];
}
