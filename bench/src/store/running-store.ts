import { SteamConnectionError, SteamError, type SteamClient } from '@steam-clone/sdk';
import { BenchMistake } from '../bench-mistake.ts';
import { ensureAccounts } from '../scale/bulk-accounts.ts';
import { ensureBulk } from '../scale/bulk-rows.ts';
import { type Bench, type MeasuredStore, NotHere } from '../scenario.ts';
import { startMeasured } from './measured-process.ts';
import { untilSettled } from './settled.ts';
import { temporaryDirectory } from './temporary-directory.ts';
import { usageOf } from './measured-store.ts';

/** A store that runs already. */
export interface RunningInstance {
  url: string;
  /** Signed in as somebody who may make load keys. */
  steam: SteamClient;
  /** PostgreSQL URLs by plugin, where they are known. */
  databases: Record<string, string>;
  /** Process id of its PostgreSQL, where it is known. */
  postgres: number | null;
}

/** So many of its games are asked for. */
const gamesAsked = 5_000;

/**
 * What a scenario gets when it measures a store that runs already: it can not choose its settings, and its databases are
 * known only on the same machine. Throws when nothing answers, when it is no store, or when nobody may make a load key.
 */
export async function openRunningStore(
  { url, steam, databases, postgres }: RunningInstance,
  signal: AbortSignal,
): Promise<Bench & { postgres(): number | null; close(): Promise<void> }> {
  await checkStore(url);
  const { loadKey } = await steam.users.createLoadKey({ body: { seconds: 86_400 } }).catch(explainKey);
  const store: MeasuredStore = {
    url,
    loadKey,
    databases,
    steam,
    postgres,
    readyAfter: null,
    usage: () => usageOf(url, loadKey),
    settled: () => untilSettled(url, loadKey, signal),
    stop: () => Promise.resolve(),
  };
  const appIds = await someAppIds(steam);
  const started: { stop(): Promise<void> }[] = [];
  const notHere = (what: string) => () => Promise.reject(new NotHere(what));
  return {
    appIds,
    signal,
    startStore: (options = {}) =>
      options.cacheBytes === undefined
        ? Promise.resolve(store)
        : Promise.reject(
            new NotHere('it needs a store without a cache, which the bench starts by itself without --url'),
          ),
    startSmallStore: notHere('it needs a second store of 1,000 games, which the bench starts by itself without --url'),
    startEmptyStore: notHere('it needs an empty store, which the bench starts by itself without --url'),
    startBare: async (file, parameters) => {
      const bare = await startMeasured(file, parameters);
      started.unshift(bare);
      return bare;
    },
    bulk: ensureBulk,
    accounts: ensureAccounts,
    temporaryDirectory: () => temporaryDirectory(started),
    postgres: () => postgres,
    close: async () => {
      for (const { stop } of started.splice(0)) await stop();
    },
  };
}

async function checkStore(url: string): Promise<void> {
  if (!url.startsWith('http:')) {
    throw new BenchMistake(
      `The load generator speaks plain HTTP only, not that of ${url}`,
      'Give an http: address, behind the proxy.',
    );
  }
  const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    throw new SteamConnectionError('unreachable', `Nothing answers at ${url}`, error);
  });
  const document = (await answer.json().catch(() => null)) as { paths?: Record<string, unknown> } | null;
  if (document?.paths?.['/v1/load-keys']) return;
  throw new SteamConnectionError('not-a-store', `What answers at ${url} is no steam-clone store`);
}

/** Who measures needs a load key, or the limits would be measured. */
function explainKey(error: unknown): never {
  if (error instanceof SteamError && [401, 403].includes(error.status)) {
    throw new BenchMistake(
      'Only an administrator may make the load key under which a store does not refuse what a benchmark asks',
      'Sign in as one with `steam-clone login ACCOUNT --url URL`, or use the --data-dir of the store.',
      'refused',
    );
  }
  throw error;
}

async function someAppIds(steam: SteamClient): Promise<number[]> {
  const appIds: number[] = [];
  for await (const { appId } of steam.catalog.searchGames.pages({ query: { limit: 100 } })) {
    if (appIds.push(Number(appId)) >= gamesAsked) break;
  }
  if (appIds.length === 0) {
    throw new BenchMistake(
      'The store holds no games to measure with',
      'Fill it with `steam-clone seed` or `steam-clone import`.',
    );
  }
  return appIds;
}
