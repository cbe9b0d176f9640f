import { setTimeout as delay } from 'node:timers/promises';
import { type Configuration, ConfigurationError, loadConfiguration } from './configuration/configuration.ts';
import { openDataDirectory } from './configuration/data-directory.ts';
import { Problem } from '../kernel/problems/problem.ts';
import { bootstrap } from './bootstrap.ts';
import { openDatabases } from './databases/open-databases.ts';
import { loadPlugins } from './enabled-plugins.ts';
import { loadOutsidePlugin } from './outside-plugin.ts';
import { enabledNames, settingsOf, urlOf } from './settings-of.ts';
import { startStoreProcess } from './store-process.ts';

export interface ServedPart {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves one part of a store whose parts are started one by one, such as containers: the gateway, or one plugin. Where
 * the plugins are comes from STEAM_CLONE_PLUGIN_URLS; PostgreSQL and the secret must be configured, because all share them.
 * Throws an Error that says what is missing.
 */
export async function servePart(
  name: string,
  environment: Record<string, string | undefined> = process.env,
): Promise<ServedPart> {
  const configuration = await loadConfiguration({ environment });
  const plugins = await loadPlugins(enabledNames(configuration), loadOutsidePlugin);
  const plugin = plugins.find(({ id }) => id === name);
  if (!plugin && name !== 'gateway') {
    throw new Error(`There is no plugin ${name}. Serve gateway, ${plugins.map(({ id }) => id).join(' or ')}.`);
  }
  const origins = sharedBetweenParts(
    configuration,
    plugins.map(({ id }) => id),
  );
  const port =
    (environment['STEAM_CLONE_PORT'] ?? environment['PORT'])
      ? configuration.port
      : (plugin?.port ?? configuration.port);
  const checks = { migrates: false, onProgress: () => {} };
  const databases = await openDatabases(configuration, plugin ? [plugin] : [], checks);
  const settings = settingsOf(configuration, databases, { name, port, origins });
  const opened = new AsyncDisposableStack();
  try {
    // The gateway keeps the first account's password.
    const directory = name === 'gateway' ? openDataDirectory(configuration.dataDirectory) : null;
    opened.defer(() => directory?.release());
    const served = await startStoreProcess(settings, plugins);
    opened.defer(() => served.stop());
    const url = urlOf(configuration.host, served.port);
    const stopping = new AbortController();
    opened.defer(() => stopping.abort());
    if (name === 'gateway') void bootstrapWhenReachable(configuration, url, served.transport, stopping.signal);
    return { url, stop: () => opened.disposeAsync() };
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

function sharedBetweenParts({ databaseUrl, secret, pluginUrls }: Configuration, ids: string[]): Record<string, string> {
  const missing = [
    ...(databaseUrl === null ? ['DATABASE_URL is not set: the parts of a store share one PostgreSQL'] : []),
    ...(secret.length === 0 ? ['STEAM_CLONE_SECRET is not set: the parts of a store sign for each other'] : []),
  ];
  const origins = Object.fromEntries(
    pluginUrls.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
  for (const id of ids)
    if (!origins[id])
      missing.push(`STEAM_CLONE_PLUGIN_URLS does not say where ${id} is, such as ${id}=http://${id}:8001`);
  if (missing.length > 0) throw new ConfigurationError(missing);
  return origins;
}

/** Makes the first account as soon as the users plugin answers, wherever and whenever that is started. */
async function bootstrapWhenReachable(
  { dataDirectory }: Configuration,
  url: string,
  transport: Parameters<typeof bootstrap>[2],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await bootstrap(dataDirectory, url, transport);
      return;
    } catch (error) {
      if (!(error instanceof Problem)) {
        console.error(`The first account could not be kept: ${error instanceof Error ? error.message : String(error)}`);
        return;
      }
      await delay(1_000, undefined, { signal }).catch(() => {});
    }
  }
}
