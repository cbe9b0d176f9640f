import { ensureAccounts } from '../scale/bulk-accounts.ts';
import { ensureBulk } from '../scale/bulk-rows.ts';
import type { Bench, MeasuredStore } from '../scenario.ts';
import { loadGames } from './load-games.ts';
import { startMeasured } from './measured-process.ts';
import { startMeasuredStore } from './measured-store.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface OwnStores {
  /** Holds all games; `<it>-1000` the first 1,000. */
  dataDirectory: string;
  file: string;
  appIds: readonly number[];
  signal: AbortSignal;
}

/** What a scenario gets when the bench starts stores of its own, and what ends all of it. */
export function openBench({ dataDirectory, file, appIds, signal }: OwnStores): Bench & {
  /** Process id of the PostgreSQL behind the store that was started last. */
  postgres(): number | null;
  close(): Promise<void>;
} {
  const started: { stop(): Promise<void> }[] = [];
  let last: MeasuredStore | null = null;
  const remember = <Started extends { stop(): Promise<void> }>(one: Started): Started => {
    started.unshift(one);
    return one;
  };
  const startStore = async (directory: string, cacheBytes: string) => {
    signal.throwIfAborted();
    const environment = { NODE_ENV: 'production', STEAM_CLONE_CACHE_BYTES: cacheBytes };
    last = remember(await startMeasuredStore(directory, environment));
    return last;
  };
  return {
    appIds,
    signal,
    startBare: async (file, parameters) => remember(await startMeasured(file, parameters)),
    startStore: ({ cacheBytes = '64MB' } = {}) => startStore(dataDirectory, cacheBytes),
    startSmallStore: async () => {
      await loadGames(`${dataDirectory}-1000`, file, 1_000, signal);
      return startStore(`${dataDirectory}-1000`, '64MB');
    },
    bulk: ensureBulk,
    accounts: ensureAccounts,
    startEmptyStore: () => startStore(temporaryDirectory(started), '64MB'),
    temporaryDirectory: () => temporaryDirectory(started),
    postgres: () => last?.postgres ?? null,
    close: async () => {
      for (const { stop } of started.splice(0)) await stop();
    },
  };
}
