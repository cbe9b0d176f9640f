import type { GameImport } from '@steam-clone/sdk';
import { type JsonObject, listOf, objectOf } from './json-object.ts';
import { plainText } from './text.ts';
import { ageOf, urlOf } from './values.ts';

/** What only the page of an app shows. The store cleans the HTML. */
export function pageOf(data: JsonObject): Partial<GameImport> {
  const support = objectOf(data['support_info']);
  const descriptors = objectOf(data['content_descriptors']);
  return {
    description: textOf(data['detailed_description']) ?? '',
    about: textOf(data['about_the_game']) ?? '',
    ageRatings: ageRatingsOf(data['ratings']),
    contentDescriptors: contentDescriptorsOf(descriptors?.['ids']),
    contentNotes: lineOf(descriptors?.['notes'], 5_000),
    requirements: {
      windows: requirementsOf(data['pc_requirements']),
      mac: requirementsOf(data['mac_requirements']),
      linux: requirementsOf(data['linux_requirements']),
    },
    headerUrl: urlOf(data['header_image']),
    capsuleUrl: urlOf(data['capsule_image']),
    smallCapsuleUrl: urlOf(data['capsule_imagev5']),
    backgroundUrl: urlOf(data['background']),
    rawBackgroundUrl: urlOf(data['background_raw']),
    screenshots: screenshotsOf(data['screenshots']),
    movies: moviesOf(data['movies']),
    website: urlOf(data['website']),
    supportUrl: urlOf(support?.['url']),
    supportEmail: emailOf(support?.['email']),
    legalNotice: textOf(data['legal_notice']),
    drmNotice: lineOf(data['drm_notice'], 2_000),
    externalAccountNotice: lineOf(data['ext_user_account_notice'], 2_000),
    pressReviews: textOf(data['reviews']),
    metacriticUrl: urlOf(objectOf(data['metacritic'])?.['url']),
    highlightedAchievements: highlightsOf(objectOf(data['achievements'])?.['highlighted']),
  };
}

/** HTML as it is; undefined when there is none. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.toWellFormed().slice(0, 199_999).toWellFormed();
}

function lineOf(value: unknown, limit: number): string | undefined {
  return typeof value === 'string' ? plainText(value, limit) || undefined : undefined;
}

function emailOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return /^[^\s@<>]+@[^\s@<>]+$/.test(text) && text.length <= 320 ? text : undefined;
}

type Requirements = NonNullable<GameImport['requirements']>['windows'];

function requirementsOf(value: unknown): Requirements {
  const given = objectOf(value);
  const [minimum, recommended] = [textOf(given?.['minimum']) ?? null, textOf(given?.['recommended']) ?? null];
  return minimum || recommended ? { minimum, recommended } : null;
}

/** Steam's numbers, from 1. */
const descriptors = [
  'some_nudity_or_sexual_content',
  'frequent_violence_or_gore',
  'adult_only_sexual_content',
  'frequent_nudity_or_sexual_content',
  'general_mature_content',
] as const;

function contentDescriptorsOf(value: unknown): GameImport['contentDescriptors'] {
  const ids = Array.isArray(value) ? value.map(Number) : [];
  return descriptors.filter((_, index) => ids.includes(index + 1));
}

/** `{ "esrb": { "rating": "t", "descriptors": "Violence\r\nCrude Humor", "required_age": "13" } }` */
function ageRatingsOf(value: unknown): GameImport['ageRatings'] {
  return Object.entries(objectOf(value) ?? {})
    .map(([board, given]) => ({ board: board.toLowerCase(), rating: objectOf(given) ?? {} }))
    .filter(({ board, rating }) => /^[a-z][a-z_]{1,29}$/.test(board) && lineOf(String(rating['rating'] ?? ''), 40))
    .map(({ board, rating }) => ({
      board,
      rating: lineOf(String(rating['rating']), 40) ?? '',
      descriptors: lineOf(rating['descriptors'], 2_000) ?? null,
      requiredAge: rating['required_age'] === undefined ? null : ageOf(rating['required_age']),
    }))
    .slice(0, 40);
}

function screenshotsOf(value: unknown): GameImport['screenshots'] {
  return listOf(value)
    .map((screenshot) => ({ url: urlOf(screenshot['path_full']), small: urlOf(screenshot['path_thumbnail']) }))
    .flatMap(({ url, small }) => (url ? [{ url, thumbnailUrl: small ?? url }] : []))
    .slice(0, 200);
}

function moviesOf(value: unknown): GameImport['movies'] {
  return listOf(value)
    .flatMap((movie) => {
      const thumbnailUrl = urlOf(movie['thumbnail']);
      if (!thumbnailUrl) return [];
      return {
        name: lineOf(movie['name'], 500) ?? '',
        thumbnailUrl,
        webmUrl: urlOf(objectOf(movie['webm'])?.['max']) ?? null,
        mp4Url: urlOf(objectOf(movie['mp4'])?.['max']) ?? null,
        isHighlight: movie['highlight'] === true,
      };
    })
    .slice(0, 100);
}

function highlightsOf(value: unknown): GameImport['highlightedAchievements'] {
  return listOf(value)
    .flatMap((achievement) => {
      const [name, iconUrl] = [lineOf(achievement['name'], 200), urlOf(achievement['path'])];
      return name && iconUrl ? [{ name, iconUrl }] : [];
    })
    .slice(0, 100);
}
