import type { AnyPlugin } from '../kernel/plugin/manifest.ts';
import type { SigningKeys } from '../kernel/sessions/principal-signer.ts';
import { loadConfiguration } from './configuration/configuration.ts';
import { findRunning, openDataDirectory } from './configuration/data-directory.ts';
import { ownJournal } from './test-provider/own-payment-provider.ts';
import { openInstallationSecret } from './configuration/installation-secret.ts';
import { openDatabases } from './databases/open-databases.ts';
import { loadPlugins } from './enabled-plugins.ts';
import { loadOutsidePlugin } from './outside-plugin.ts';
import { enabledNames } from './settings-of.ts';

/** What a store on this machine keeps and where. */
export interface StoreDatabases {
  /** Those that are enabled. */
  plugins: AnyPlugin[];
  /** By plugin id. */
  urls: Readonly<Record<string, string>>;
  keys: SigningKeys;
  /** Path of the journal of the store's own payment provider; null when it has none. */
  providerJournal: string | null;
}

export interface StoreDatabasesOptions {
  dataDirectory?: string;
  /** `process.env` when it is left out. */
  environment?: Record<string, string | undefined>;
  onProgress?: (step: string) => void;
}

/**
 * Does something with the databases of the store on this machine, be it running or not: an embedded PostgreSQL that does not
 * run is started for it and stopped again. Throws an Error that says what to do when they can not be opened.
 */
export async function withStoreDatabases<Result>(
  { dataDirectory, environment = process.env, onProgress = () => {} }: StoreDatabasesOptions,
  work: (store: StoreDatabases) => Promise<Result>,
): Promise<Result> {
  const flags = dataDirectory === undefined ? {} : { dataDirectory };
  const configuration = await loadConfiguration({ environment, flags });
  const plugins = await loadPlugins(enabledNames(configuration), loadOutsidePlugin);
  const running = findRunning(configuration.dataDirectory);
  const keys = () => openInstallationSecret(configuration.dataDirectory, configuration.secret);
  const providerJournal = ownJournal(configuration, plugins);
  if (running) return work({ plugins, urls: running.databases, keys: keys(), providerJournal });
  const directory = openDataDirectory(configuration.dataDirectory);
  try {
    const databases = await openDatabases(configuration, plugins, { migrates: false, onProgress });
    try {
      return await work({ plugins, urls: databases.urls, keys: keys(), providerJournal });
    } finally {
      await databases.stop();
    }
  } finally {
    directory.release();
  }
}
