import { loadConfiguration } from './configuration/configuration.ts';
import { openDataDirectory } from './configuration/data-directory.ts';
import { openDatabases } from './databases/open-databases.ts';
import { loadPlugins } from './enabled-plugins.ts';
import { loadOutsidePlugin } from './outside-plugin.ts';
import { enabledNames } from './settings-of.ts';

export interface MigrateOptions {
  dataDirectory?: string;
  /** `process.env` when it is left out. */
  environment?: Record<string, string | undefined>;
  onProgress?: (step: string) => void;
}

/**
 * Brings the databases of all enabled plugins and of the queues up to date, and gives the names of the migrations that
 * were applied. The embedded server is started for it and stopped again; the configured one may serve stores meanwhile.
 */
export async function migrateStore({
  dataDirectory,
  environment = process.env,
  onProgress = () => {},
}: MigrateOptions): Promise<string[]> {
  const flags = dataDirectory === undefined ? {} : { dataDirectory };
  const configuration = await loadConfiguration({ environment, flags });
  const plugins = await loadPlugins(enabledNames(configuration), loadOutsidePlugin);
  const directory = configuration.databaseUrl === null ? openDataDirectory(configuration.dataDirectory) : null;
  try {
    const databases = await openDatabases(configuration, plugins, { migrates: true, onProgress });
    await databases.stop();
    return databases.migrated;
  } finally {
    directory?.release();
  }
}
