import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunOptions } from '@steam-clone/conformance/run';
import { CommandFailure } from '../../exit-codes.ts';
import type { Progress } from '../../ui/progress.ts';
import type { AdministratorFile } from '../identity.ts';
import { newestTextTo } from '../mailbox.ts';
import { readPrivateJson } from '../private-file.ts';

/** A store for one run. */
export interface TestStore {
  url: string;
  options: Pick<RunOptions, 'administrator' | 'readMail' | 'embedded' | 'allowedOrigin'>;
  stop(): Promise<void>;
}

export interface TestStoreOptions {
  split: boolean | undefined;
  plugins: string[] | undefined;
}

const allowedOrigin = 'https://page.example';

/** Starts a sandbox in a temporary directory. What the environment says of databases and services does not touch it. */
export async function startTestStore(
  { split = false, plugins }: TestStoreOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<TestStore> {
  const environment = {
    CORS_ORIGINS: allowedOrigin,
    STEAM_CLONE_PLUGIN_PACKAGES: process.env['STEAM_CLONE_PLUGIN_PACKAGES'],
  };
  const { loadConfiguration } = await import('@steam-clone/server/src/hosts/configuration/configuration.ts');
  const { databaseUrl, databaseUrls, redisUrl } = await loadConfiguration({ environment });
  if (databaseUrl !== null || redisUrl !== null || Object.keys(databaseUrls).length > 0) {
    throw new CommandFailure('steam-clone.config.ts names a database or a Redis, which a test must not write into', {
      remedy: 'Run the test in another directory, or name a running store with --url.',
    });
  }
  const { startStore } = await import('@steam-clone/server/src/hosts/start.ts');
  const dataDirectory = await mkdtemp(join(tmpdir(), 'steam-clone-test-'));
  const remove = () => rm(dataDirectory, { recursive: true, force: true });
  try {
    const store = await startStore({
      port: 0,
      dataDirectory,
      split,
      sandbox: true,
      logLevel: 'fatal',
      environment,
      signal,
      onProgress: (step) => progress.step(step),
      ...(plugins && { plugins }),
    });
    const credentials = await readPrivateJson<AdministratorFile>(join(dataDirectory, 'credentials.json'));
    return {
      url: store.url,
      options: {
        administrator: credentials?.accessToken ?? null,
        readMail: (address) => newestTextTo(dataDirectory, address),
        embedded: true,
        allowedOrigin,
      },
      stop: async () => {
        await store.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    signal.throwIfAborted();
    throw new CommandFailure(`The store to test can not be started. ${(error as Error).message}`, {
      remedy: 'Run `steam-clone doctor` for a closer look, or name a running store with --url.',
      cause: error,
    });
  }
}
