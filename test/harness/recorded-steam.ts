import { readdirSync, readFileSync } from 'node:fs';
import { steamData } from './steam-data.ts';
import type { SteamScript } from '../../seed/test/steam-server.ts';

const storefront = 'fixtures/storefront';

/** A recorded answer of Steam, by its file in the fixtures. */
export function recorded(name: string): unknown {
  return JSON.parse(readFileSync(steamData(`fixtures/${name}`), 'utf8'));
}

/** Replays the recorded answers of the store and the Web API; the reviews are those of Portal 2 for all apps. */
export const recordedSteam: SteamScript = ({ path, query }) => {
  if (path.startsWith('/appreviews/')) return { json: recorded('storefront/appreviews-620-summary.json') };
  if (path.startsWith('/ISteamUserStats/GetGlobal')) {
    return { json: recorded('webapi/GetGlobalAchievementPercentagesForApp.shape.json') };
  }
  if (path.startsWith('/ISteamUserStats/GetSchema')) return { json: recorded('webapi/GetSchemaForGame-251570.json') };
  const appId = query.get('appids');
  if (appId === null) return undefined;
  const wanted = new RegExp(`^appdetails-(2019-)?${appId === '999999999' ? 'missing' : appId}[.-]`);
  const name = readdirSync(steamData(storefront)).find((file) => wanted.test(file));
  return name === undefined ? undefined : { json: recorded(`storefront/${name}`) };
};
