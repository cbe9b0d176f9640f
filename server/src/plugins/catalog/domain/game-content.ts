import { createHash } from 'node:crypto';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { cleanHtml } from './clean-html.ts';
import { nameKeyOf } from './words.ts';

/** What the store keeps of an imported game: cleaned, in a settled order, labels by name. */
export type GameContent = ReturnType<typeof contentOf>;

/** A game whose HTML is fit to be shown. */
export async function withCleanHtml(game: ImportedGame): Promise<ImportedGame> {
  const { windows, mac, linux } = game.requirements;
  const orNull = (text: string | null) => (text === null ? null : cleanHtml(text));
  const requirements = async (given: typeof windows) =>
    given && { minimum: await orNull(given.minimum), recommended: await orNull(given.recommended) };
  return {
    ...game,
    description: await cleanHtml(game.description),
    about: await cleanHtml(game.about),
    legalNotice: await orNull(game.legalNotice),
    pressReviews: await orNull(game.pressReviews),
    requirements: {
      windows: await requirements(windows),
      mac: await requirements(mac),
      linux: await requirements(linux),
    },
  };
}

/**
 * Settles an imported game into what rows hold. Labels are named once; tags go by their votes, unknown ones last.
 */
export function contentOf(game: ImportedGame) {
  const tagVotes = new Map<string, number | null>();
  const byVotes = game.tags.toSorted((one, other) => (other.votes ?? -1) - (one.votes ?? -1));
  for (const { name, votes } of byVotes) {
    const kept = labelText(name);
    if (kept && !tagVotes.has(kept)) tagVotes.set(kept, votes);
  }
  const name = keptText(game.name);
  return {
    appId: game.appId,
    type: game.type,
    name,
    nameKey: nameKeyOf(name),
    shortDescription: keptText(game.shortDescription),
    releaseDate: game.releaseDate?.date ?? null,
    releaseDatePrecision: game.releaseDate?.precision ?? null,
    availability: game.availability,
    earlyAccess: game.earlyAccess,
    requiredAge: game.requiredAge,
    platforms: inOrder(platformOrder, game.platforms),
    controllerSupport: game.controllerSupport,
    deckCompatibility: game.deckCompatibility,
    contentDescriptors: game.contentDescriptors,
    developers: labels(game.developers),
    publishers: labels(game.publishers),
    genres: labels(game.genres),
    categories: labels(game.categories),
    tags: [...tagVotes.keys()],
    tagVotes: [...tagVotes.values()],
    languages: languages(game.languages),
    packages: [...new Map(named(game.packages).map((each) => [each.packageId, each])).values()],
    isFree: game.isFree,
    prices: [...new Map(game.prices.map((price) => [price.region, price])).values()],
    discountPercent: game.discountPercent,
    positiveReviews: game.reviews.positive,
    negativeReviews: game.reviews.negative,
    averagePlaytimeMinutes: game.averagePlaytimeMinutes,
    medianPlaytimeMinutes: game.medianPlaytimeMinutes,
    averagePlaytimeTwoWeeksMinutes: game.averagePlaytimeTwoWeeksMinutes,
    medianPlaytimeTwoWeeksMinutes: game.medianPlaytimeTwoWeeksMinutes,
    peakConcurrentPlayers: game.peakConcurrentPlayers,
    recommendations: game.recommendations,
    achievementsCount: game.achievementsCount,
    metacritic: game.metacritic,
    ownersMin: game.owners?.min ?? null,
    ownersMax: game.owners?.max ?? null,
    parentAppId: game.parentAppId,
    capsuleUrl: game.capsuleUrl,
    page: pageOf(game),
  };
}

function pageOf(game: ImportedGame) {
  return {
    description: keptText(game.description),
    about: keptText(game.about),
    ageRatings: withoutNul(game.ageRatings).filter(({ rating }) => rating !== ''),
    contentNotes: game.contentNotes && keptText(game.contentNotes),
    requirements: game.requirements,
    headerUrl: game.headerUrl,
    smallCapsuleUrl: game.smallCapsuleUrl,
    backgroundUrl: game.backgroundUrl,
    rawBackgroundUrl: game.rawBackgroundUrl,
    screenshots: game.screenshots,
    movies: withoutNul(game.movies),
    website: game.website,
    supportUrl: game.supportUrl,
    supportEmail: game.supportEmail,
    legalNotice: game.legalNotice,
    drmNotice: game.drmNotice && keptText(game.drmNotice),
    externalAccountNotice: game.externalAccountNotice && keptText(game.externalAccountNotice),
    pressReviews: game.pressReviews,
    metacriticUrl: game.metacriticUrl,
    highlightedAchievements: named(game.highlightedAchievements),
  };
}

/** SHA-256 of a content, in hexadecimal. */
export function hashOfContent(content: GameContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const platformOrder = ['windows', 'mac', 'linux'] as const;

function inOrder<Value>(order: readonly Value[], values: readonly Value[]): Value[] {
  return order.filter((value) => values.includes(value));
}

/** Text as it was given, but for NUL characters, which PostgreSQL cannot keep, and white space at its end. */
function keptText(text: string): string {
  return text.replaceAll('\0', '').trimEnd();
}

function withoutNul<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  return json.includes('\\u0000')
    ? JSON.parse(json, (_key, text) => (typeof text === 'string' ? keptText(text) : text))
    : value;
}

/** What has a name when it has lost its NUL characters. */
function named<Value extends { name: string }>(values: Value[]): Value[] {
  return withoutNul(values).filter(({ name }) => name !== '');
}

function labelText(text: string): string {
  return keptText(text).trimStart();
}

/** Each name once, where it was named first; empty ones are left out. */
function labels(names: string[]): string[] {
  return [...new Set(names.map(labelText))].filter((name) => name !== '');
}

function languages(given: ImportedGame['languages']): ImportedGame['languages'] {
  const byName = new Map<string, ImportedGame['languages'][number]>();
  for (const language of given) {
    const name = labelText(language.name);
    if (name && !byName.has(name)) byName.set(name, { ...language, name });
  }
  return [...byName.values()];
}
