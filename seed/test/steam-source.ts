import { type SteamSettings, SteamSource } from '../src/steam/steam-source.ts';
import { TestSteamClock } from './steam-clock.ts';
import { type SteamScript, type SteamServer, startSteamServer } from './steam-server.ts';

/** A source whose hosts are all one server, and whose time passes by itself. */
export async function sourceOf(
  scripts: SteamScript[],
  settings: SteamSettings = {},
): Promise<{ source: SteamSource; server: SteamServer; clock: TestSteamClock }> {
  const server = await startSteamServer(...scripts);
  const clock = new TestSteamClock();
  const addresses = { store: server.url, api: server.url, steamspy: server.url };
  return { source: new SteamSource({ addresses, clock, random: () => 0.5, ...settings }), server, clock };
}
