/** What the command line needs to import games from Steam. */
export { isAppId, listAllApps, listTopApps } from './app-lists.ts';
export { type CallRate, timeOf } from './call-rate.ts';
export { importApps } from './import-apps.ts';
export { storeCallsOfApp } from './read-app.ts';
export { type Reading, readApps } from './read-apps.ts';
export { defaultAddresses, defaultRates, type SteamHost, type SteamSettings, SteamSource } from './steam-source.ts';
export { SteamSourceError } from './steam-source-error.ts';
