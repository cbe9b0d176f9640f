import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { housePluginIds } from '../../server/src/hosts/enabled-plugins.ts';
import type { StartOptions } from '../../server/src/hosts/start.ts';
import { dropDatabase, testDatabaseUrl } from './database.ts';
import { probes } from './probes.ts';
import { StoreClient } from './store-client.ts';
import type { HostMessage, StoreState } from './store-host.ts';

export type Form = 'one process' | 'split';
export const forms: Form[] = ['one process', 'split'];

export interface TestStoreOptions {
  form?: Form;
  sandbox?: boolean;
  /** Plugins of the house; all when it is left out. Each costs a split store a process. */
  plugins?: readonly string[];
  /** Paths of the plugins from outside the house; the probes when it is left out. */
  packages?: string[];
  /** On top of what every test store gets. */
  environment?: Record<string, string>;
}

/** Enough for what the kernel promises of any plugin, beside the probes. */
export const fewPlugins = ['users', 'catalog'] as const;

const running = new Set<TestStore>();
/** Ms that a store may take to end. */
const patience = 20_000;

afterAll(async () => {
  const ended = await Promise.allSettled([...running].map((store) => store.end()));
  for (const outcome of ended) if (outcome.status === 'rejected') throw outcome.reason;
});

/**
 * Starts a store with the plugins of the house and of `test/probe`, in a process of its own and on databases of its own.
 * It is ended after the test file.
 */
export async function startTestStore(options: TestStoreOptions = {}): Promise<TestStore> {
  const { form = 'one process', sandbox = false, plugins = housePluginIds, packages = probes, environment } = options;
  const name = randomBytes(6).toString('hex');
  const databases = Object.fromEntries(
    [...plugins, 'notes', 'mirror', 'queue'].map((plugin) => [plugin, `test_${plugin}_${name}`]),
  );
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-store-'));
  const urls = Object.entries(databases).map(([plugin, database]): [string, string] => [
    plugin === 'queue' ? 'QUEUE_DATABASE_URL' : `DATABASE_URL_${plugin.toUpperCase()}`,
    testDatabaseUrl(database),
  ]);
  const start: StartOptions = {
    port: 0,
    dataDirectory: directory,
    split: form === 'split',
    sandbox,
    logLevel: 'fatal',
    environment: {
      DATABASE_URL: testDatabaseUrl(),
      STEAM_CLONE_PLUGINS: plugins.join(),
      STEAM_CLONE_PLUGIN_PACKAGES: packages.join(),
      // Each test can be a client of its own.
      TRUSTED_PROXIES: '127.0.0.1',
      ...Object.fromEntries(urls),
      ...environment,
    },
  };
  const store = new TestStore(start, form, directory, databases);
  running.add(store);
  await store.open();
  return store;
}

/** Shared by all stores, so that the many processes of the split form need not compile their modules each. */
const compiled = path.join(import.meta.dirname, '../../node_modules/.cache/steam-clone');

function forkHost(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'store-host.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  });
}

/** A running store, seen from outside. */
export class TestStore {
  readonly form: Form;
  /** Its data directory. */
  readonly directory: string;
  readonly #start: StartOptions;
  #host = forkHost();
  readonly #databases: Record<string, string>;
  #client: StoreClient | undefined;

  constructor(start: StartOptions, form: Form, directory: string, databases: Record<string, string>) {
    this.#start = start;
    this.form = form;
    this.directory = directory;
    this.#databases = databases;
  }

  async open(): Promise<void> {
    this.#host.send(this.#start);
    const { url, processes } = await this.#hear();
    const origins = Object.fromEntries(Object.entries(processes).map(([name, process]) => [name, process.url]));
    this.#client = await StoreClient.of({ url, origins, directory: this.directory });
  }

  get client(): StoreClient {
    if (!this.#client) throw new Error('The store does not run');
    return this.#client;
  }

  /** Of the process that serves, or that supervises the others. */
  get pid(): number {
    return this.#host.pid ?? 0;
  }

  /** Process ids of the split form as they are now, by name. */
  async processes(): Promise<Record<string, number>> {
    this.#host.send('state');
    const { processes } = await this.#hear();
    return Object.fromEntries(Object.entries(processes).map(([name, { pid = 0 }]) => [name, pid]));
  }

  databaseUrl(plugin: string): string {
    return testDatabaseUrl(this.#databases[plugin]);
  }

  /** Runs a statement in the database of a plugin, past the store. */
  async rows<Row extends object>(plugin: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const database = new pg.Client(this.databaseUrl(plugin));
    await database.connect();
    try {
      return (await database.query<Row>(sql, parameters)).rows;
    } finally {
      await database.end();
    }
  }

  /** Stops the store and starts it again on what it has. */
  async restart(): Promise<void> {
    await this.#stop();
    this.#host = forkHost();
    await this.open();
  }

  /** Ends the store and drops what it had. */
  async end(): Promise<void> {
    running.delete(this);
    await this.#stop();
    for (const database of Object.values(this.#databases)) await dropDatabase(database);
    rmSync(this.directory, { recursive: true });
  }

  async #stop(): Promise<void> {
    if (this.#host.connected) this.#host.disconnect();
    const late = setTimeout(() => this.#host.kill('SIGKILL'), patience);
    if (this.#host.exitCode === null && this.#host.signalCode === null) await once(this.#host, 'exit');
    clearTimeout(late);
  }

  async #hear(): Promise<StoreState> {
    const [message] = (await once(this.#host, 'message')) as [HostMessage];
    if ('failed' in message) throw new Error(`The store did not start: ${message.failed}`);
    return message;
  }
}
