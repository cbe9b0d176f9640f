import { loadConfiguration, type Configuration } from './configuration/configuration.ts';
import { openDataDirectory } from './configuration/data-directory.ts';
import { freePort } from './free-port.ts';
import { bootstrap } from './bootstrap.ts';
import { checkPorts, listeningProblem } from './check-ports.ts';
import { openDatabases } from './databases/open-databases.ts';
import { loadPlugins } from './enabled-plugins.ts';
import { loadOutsidePlugin } from './outside-plugin.ts';
import { enabledNames, settingsOf, urlOf } from './settings-of.ts';
import { ownPaymentProvider } from './test-provider/own-payment-provider.ts';
import { type SplitStore, startSplit } from './split.ts';
import { startStoreProcess } from './store-process.ts';

export interface StartOptions {
  /** 0 lets the system choose. */
  port?: number;
  dataDirectory?: string;
  split?: boolean;
  sandbox?: boolean;
  /** Ids of the house's plugins; all when it is left out. */
  plugins?: string[];
  logLevel?: Configuration['logLevel'];
  /** `process.env` when it is left out. */
  environment?: Record<string, string | undefined>;
  /** Ends the start after the step that is under way; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called as each step of the start begins, with words for a person. */
  onProgress?: (step: string) => void;
}

export interface RunningStore {
  /** Base URL of the API, such as `http://127.0.0.1:8000`. */
  url: string;
  /** By name: api, docs, health, metrics. */
  addresses: Record<string, string>;
  configuration: Configuration;
  /** The account that the first start has made, with its password; null on later starts. */
  firstAdministrator: { account: string; password: string } | null;
  /** Ids of the enabled plugins. */
  plugins: string[];
  /** In the split form: `gateway` and each plugin by its id. */
  processes: SplitStore['processes'];
  /** Ends everything that `startStore` has started, the database included. */
  stop(): Promise<void>;
}

/**
 * Starts a store: database, migrations, plugins, API. Throws an Error whose message says what is wrong and what to do;
 * then nothing is left running.
 */
export async function startStore(options: StartOptions = {}): Promise<RunningStore> {
  const { onProgress = () => {}, signal } = options;
  const configuration = await configurationOf(options);
  const opened = new AsyncDisposableStack();
  try {
    const directory = openDataDirectory(configuration.dataDirectory);
    opened.defer(() => directory.release());
    const plugins = await loadPlugins(enabledNames(configuration), loadOutsidePlugin);
    await checkPorts([configuration]);
    signal?.throwIfAborted();

    onProgress(configuration.databaseUrl === null ? 'Starting PostgreSQL' : 'Connecting to PostgreSQL');
    const migrates = !configuration.production;
    const databases = await openDatabases(configuration, plugins, { migrates, onProgress, signal });
    opened.defer(() => databases.stop());
    signal?.throwIfAborted();

    const port = configuration.port === 0 ? await freePort() : configuration.port;
    const url = urlOf(configuration.host, port);
    const testProvider = await ownPaymentProvider(configuration, plugins, url);
    if (testProvider) opened.defer(() => testProvider.stop());
    const settings = settingsOf(configuration, databases, { name: 'store', port, origins: {}, testProvider });
    onProgress(configuration.split ? 'Starting the gateway and each plugin' : 'Starting the API');
    const started = configuration.split
      ? await startSplit(settings, plugins, configuration.port === 0)
      : await startStoreProcess(settings, plugins);
    opened.defer(() => started.stop());
    signal?.throwIfAborted();

    const addresses = { api: url, docs: `${url}/docs`, health: `${url}/readyz`, metrics: `${url}/metrics` };
    const firstAdministrator = await bootstrap(configuration.dataDirectory, url, started.transport);
    directory.announce({ addresses, databases: databases.urls });
    return {
      url,
      addresses,
      configuration,
      firstAdministrator,
      plugins: plugins.map(({ id }) => id),
      processes: 'processes' in started ? started.processes : new Map(),
      stop: () => opened.disposeAsync(),
    };
  } catch (error) {
    await opened.disposeAsync();
    throw listeningProblem(error, configuration);
  }
}

function configurationOf({ environment = process.env, ...options }: StartOptions): Promise<Configuration> {
  const { port, dataDirectory, split, sandbox, plugins, logLevel } = options;
  const flags = { port, dataDirectory, split, sandbox, plugins, logLevel };
  return loadConfiguration({
    environment,
    flags: Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined)),
  });
}
