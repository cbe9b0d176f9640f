import { appIdOf, countOf, ownersOf } from '../importers/values.ts';
import { objectOf, objectsOf } from './json-values.ts';
import { SteamSourceError } from './steam-source-error.ts';
import type { SteamSource } from './steam-source.ts';

type JsonObject = Record<string, unknown>;

interface ListOptions {
  signal?: AbortSignal | undefined;
  /** Called with how many apps are known so far. */
  onListed?: (apps: number) => void;
}

/** The list of all apps was 12 MB in one answer when Valve took it off. */
const longestList = 100_000_000;
const appsInPage = 50_000;
/** Of SteamSpy, which has less than 100. */
const mostPages = 1_000;
/** Steam's appids are unsigned 32-bit numbers. */
const largestAppId = 4_294_967_295;

/**
 * Appids of all games, downloads and programs of Steam, ascending. With a key they come from `IStoreService/GetAppList`,
 * without one from `ISteamApps/GetAppList`, which Valve took off in 2025; mirrors may have it.
 */
export async function listAllApps(source: SteamSource, options: ListOptions = {}): Promise<number[]> {
  const apps = source.hasKey ? await listWithKey(source, options) : await listWithoutKey(source, options);
  return [...apps].toSorted((a, b) => a - b);
}

async function listWithKey(source: SteamSource, { signal, onListed }: ListOptions): Promise<Set<number>> {
  const apps = new Set<number>();
  for (let last = 0; ;) {
    const query = {
      include_games: 'true',
      include_dlc: 'true',
      include_software: 'true',
      max_results: String(appsInPage),
      last_appid: String(last),
    };
    const path = '/IStoreService/GetAppList/v1/';
    const isAnswer = (answer: unknown) => 'response' in objectOf(answer);
    const ask = { host: 'api', path, query, isAnswer, withKey: true, longest: longestList, signal } as const;
    const page = objectOf(objectOf(await source.ask(ask))['response']);
    addApps(apps, page['apps']);
    onListed?.(apps.size);
    const next = appIdOf(page['last_appid']);
    // The last page has no have_more_results. One that leads backwards would never end.
    if (!isYes(page['have_more_results']) || !isAppId(next) || next <= last) return apps;
    last = next;
  }
}

async function listWithoutKey(source: SteamSource, { signal, onListed }: ListOptions): Promise<Set<number>> {
  const path = '/ISteamApps/GetAppList/v2/';
  const apps = new Set<number>();
  try {
    const isAnswer = (answer: unknown) => 'applist' in objectOf(answer);
    const answer = await source.ask({ host: 'api', path, isAnswer, longest: longestList, signal });
    addApps(apps, objectOf(objectOf(answer)['applist'])['apps']);
  } catch (error) {
    if (!(error instanceof SteamSourceError) || ![401, 403, 404, 410].includes(error.status ?? 0)) throw error;
    throw new SteamSourceError('refused', 'Steam gives the list of its apps only to who has a key', {
      status: error.status,
      remedy:
        'Get a key at https://steamcommunity.com/dev/apikey and set STEAM_API_KEY, or take --top N or --apps, which need none.',
      cause: error,
    });
  }
  onListed?.(apps.size);
  return apps;
}

/** Appids of the apps that most people own, by SteamSpy's estimate; those with more good reviews first among equals. */
export async function listTopApps(
  source: SteamSource,
  count: number,
  { signal, onListed }: ListOptions = {},
): Promise<number[]> {
  const found = new Map<number, { owners: number; positive: number }>();
  for (let page = 0; found.size < count && page < mostPages; page += 1) {
    const query = { request: 'all', page: String(page) };
    const ask = { host: 'steamspy', path: '/api.php', query, isPage: true, longest: longestList, signal } as const;
    const answer = await source.ask(ask);
    const known = found.size;
    for (const [key, value] of Object.entries(objectOf(answer))) {
      const app = objectOf(value);
      const appId = appIdOf(app['appid'] ?? key);
      if (isAppId(appId) && !found.has(appId)) found.set(appId, standingOf(app));
    }
    onListed?.(found.size);
    // A page with nothing new is past the last one.
    if (found.size === known) break;
  }
  return [...found]
    .toSorted(([idA, a], [idB, b]) => b.owners - a.owners || b.positive - a.positive || idA - idB)
    .slice(0, count)
    .map(([appId]) => appId);
}

function standingOf(app: JsonObject): { owners: number; positive: number } {
  const isRange = /^[\d,]+ ?(\.\.|-) ?[\d,]+$/.test(String(app['owners'] ?? ''));
  return { owners: (isRange && ownersOf(app['owners'])?.min) || 0, positive: countOf(app['positive']) ?? 0 };
}

function addApps(apps: Set<number>, listed: unknown): void {
  for (const { appid } of objectsOf(listed)) {
    const appId = appIdOf(appid);
    if (isAppId(appId)) apps.add(appId);
  }
}

export function isAppId(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= largestAppId;
}

function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}
