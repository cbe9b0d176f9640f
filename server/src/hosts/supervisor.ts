import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ProcessSettings } from './process-settings.ts';

/** Ms after which a process that has died is started again; doubled while it keeps dying, so that a restart takes <= 3 s. */
const firstPause = 100;
const longestPause = 2_000;
/** A process that has lived this long, in ms, has not died of its start. */
const settled = 10_000;
/** Ms that a process may take to finish its requests before it is ended. */
const patience = 10_000;

/** What a child tells its supervisor. */
export type ChildMessage = { ready: true } | { failed: string };

/** One process of the split form: the gateway or a plugin. It is started again whenever it dies. */
export class SupervisedProcess {
  readonly #settings: ProcessSettings;
  readonly #log: Logger;
  #child: ChildProcess | undefined;
  #stopping = false;
  #pause = firstPause;

  constructor(settings: ProcessSettings, log: Logger) {
    this.#settings = settings;
    this.#log = log;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Base URL of what it serves. */
  get url(): string {
    const { name, origins, publicUrl } = this.#settings;
    return origins[name] ?? publicUrl;
  }

  /** Resolves when the process serves. Rejects with its own words when it can not start at all. */
  async start(): Promise<void> {
    await this.#launch();
    this.#watch();
  }

  /** Lets the process finish its requests and ends it. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    // The channel is how a child knows its supervisor; without it, it drains and leaves.
    if (child.connected) child.disconnect();
    const late = setTimeout(() => child.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(late);
  }

  #launch(): Promise<void> {
    const child = fork(new URL('./child.ts', import.meta.url), [this.#settings.name], {
      // Detached from the terminal's process group: Ctrl-C reaches the supervisor, which ends all in order.
      detached: true,
      execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
      // Halves what a process takes to load its modules, so that it is back sooner.
      env: { NODE_COMPILE_CACHE: path.join(this.#settings.dataDirectory, 'compiled'), ...process.env },
    });
    this.#child = child;
    return new Promise((resolve, reject) => {
      child.once('message', (message: ChildMessage) => {
        if ('ready' in message) resolve();
        else reject(new Error(message.failed));
      });
      child.once('exit', (code, signal) =>
        reject(new Error(`${this.#settings.name} ended at its start (${signal ?? code})`)),
      );
      child.once('error', reject);
      child.send(this.#settings);
    });
  }

  #watch(): void {
    const started = performance.now();
    this.#child?.once('exit', (code, signal) => {
      if (this.#stopping) return;
      this.#log.error({ process: this.#settings.name, code, signal }, 'process died, it is started again');
      if (performance.now() - started > settled) this.#pause = firstPause;
      void this.#restart();
    });
  }

  async #restart(): Promise<void> {
    while (!this.#stopping) {
      await delay(this.#pause);
      this.#pause = Math.min(2 * this.#pause, longestPause);
      if (this.#stopping) return;
      try {
        await this.start();
        return;
      } catch (error) {
        this.#log.error({ process: this.#settings.name, err: error }, 'process could not be started again');
      }
    }
  }
}
