import type { GameImport } from '@steam-clone/sdk';
import { gameOf } from '../importers/appdetails.ts';
import { gameOf as gameOfSteamSpy } from '../importers/steamspy.ts';
import { RowError } from '../importers/import-row.ts';
import { countOf } from '../importers/values.ts';
import { objectOf, objectsOf } from './json-values.ts';
import { SteamSourceError } from './steam-source-error.ts';
import type { SteamSource } from './steam-source.ts';

export interface ReadAppOptions {
  /** Whose prices, two letters. */
  country: string;
  /** Ask SteamSpy too, for tags, owners and playtime. */
  withTags?: boolean | undefined;
  signal?: AbortSignal | undefined;
}

/** Calls of the store that an app takes, at most. */
export const storeCallsOfApp = 2;

/**
 * Asks for all that is known of an app. Throws `RowError` when Steam does not have it or a store would not take it, and
 * `SteamSourceError` when Steam does not answer.
 */
export async function readApp(source: SteamSource, appId: number, options: ReadAppOptions): Promise<GameImport> {
  const game = await readDetails(source, appId, options);
  const reviews = await readReviews(source, appId, options);
  const achievementsCount = await readAchievementsCount(source, appId, game.achievementsCount, options);
  const known = options.withTags ? await readSteamSpy(source, appId, options) : {};
  return { ...game, ...known, reviews, ...(achievementsCount !== undefined && { achievementsCount }) };
}

async function readDetails(
  source: SteamSource,
  appId: number,
  { country, signal }: ReadAppOptions,
): Promise<GameImport> {
  const query = { appids: String(appId), cc: country, l: 'english' };
  const entryOf = (answer: unknown) => objectOf(objectOf(answer)[String(appId)]);
  // The store says `null` for a while to who asks too much.
  const isAnswer = (answer: unknown) => entryOf(answer)['success'] !== undefined;
  const entry = entryOf(await source.ask({ host: 'store', path: '/api/appdetails', query, isAnswer, signal }));
  if (!entry['success']) throw new RowError('is not in the Steam store (or not in this country)');
  return gameOf(entry, String(appId));
}

async function readReviews(
  source: SteamSource,
  appId: number,
  { signal }: ReadAppOptions,
): Promise<NonNullable<GameImport['reviews']>> {
  const query = { json: '1', num_per_page: '0', language: 'all', purchase_type: 'all' };
  const isAnswer = (answer: unknown) => objectOf(answer)['success'] !== undefined;
  const answer = await source.ask({ host: 'store', path: `/appreviews/${appId}`, query, isAnswer, signal });
  const summary = objectOf(objectOf(answer)['query_summary']);
  return { positive: countOf(summary['total_positive']) ?? 0, negative: countOf(summary['total_negative']) ?? 0 };
}

/** With a key from the game's schema; without one the store's figure, else that of the keyless percentages. */
async function readAchievementsCount(
  source: SteamSource,
  appId: number,
  ofStore: number | null | undefined,
  options: ReadAppOptions,
): Promise<number | undefined> {
  const known = ofStore ?? undefined;
  if (!source.hasKey && known !== undefined) return known;
  try {
    const count = await (source.hasKey ? countOfSchema : countOfPercentages)(source, appId, options);
    return count > 0 ? count : known;
  } catch (error) {
    // The Web API fails for some apps for good; the game is of use without it.
    if (error instanceof SteamSourceError && error.fault === 'unusable') return known;
    throw error;
  }
}

async function countOfSchema(source: SteamSource, appId: number, { signal }: ReadAppOptions): Promise<number> {
  const path = '/ISteamUserStats/GetSchemaForGame/v2/';
  const query = { appid: String(appId), l: 'english' };
  // An app without statistics has no schema.
  const answer = await source.ask({ host: 'api', path, query, withKey: true, nullFor: [400, 404], signal });
  const stats = objectOf(objectOf(objectOf(answer)['game'])['availableGameStats']);
  return objectsOf(stats['achievements']).length;
}

async function countOfPercentages(source: SteamSource, appId: number, { signal }: ReadAppOptions): Promise<number> {
  const path = '/ISteamUserStats/GetGlobalAchievementPercentagesForApp/v2/';
  const query = { gameid: String(appId) };
  const answer = await source.ask({ host: 'api', path, query, nullFor: [400, 403, 404], signal });
  return objectsOf(objectOf(objectOf(answer)['achievementpercentages'])['achievements']).length;
}

async function readSteamSpy(
  source: SteamSource,
  appId: number,
  { signal }: ReadAppOptions,
): Promise<Pick<GameImport, 'tags' | 'owners' | 'averagePlaytimeMinutes'>> {
  const query = { request: 'appdetails', appid: String(appId) };
  const isAnswer = (answer: unknown) => objectOf(answer)['appid'] !== undefined;
  const answer = objectOf(await source.ask({ host: 'steamspy', path: '/api.php', query, isAnswer, signal }));
  try {
    const { tags, owners, averagePlaytimeMinutes } = gameOfSteamSpy(answer, String(appId));
    return {
      ...(tags && { tags }),
      ...(owners && { owners }),
      ...(averagePlaytimeMinutes && { averagePlaytimeMinutes }),
    };
  } catch (error) {
    // What the store says of the game is of use without it.
    if (error instanceof RowError) return {};
    throw error;
  }
}
