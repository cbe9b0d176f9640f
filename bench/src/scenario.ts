import type { MeasuredProcess } from './measured-process.ts';

/** A store under measurement. */
export interface MeasuredStore extends MeasuredProcess {
  /** PostgreSQL URLs by plugin id. */
  databases: Record<string, string>;
}

/** What the runner gives a scenario. What it starts is stopped after the scenario. */
export interface Bench {
  startStore(options?: { cacheBytes?: string }): Promise<MeasuredStore>;
  /** A store with the first 1,000 games alone. */
  startSmallStore(): Promise<MeasuredStore>;
  startBare(file: URL, parameters?: string[]): Promise<MeasuredProcess>;
  /** Of all loaded games. */
  appIds: readonly number[];
}

/** What a scenario measures: the store, mostly beside something else that gives the same answers. */
export interface Measured {
  bare?: MeasuredProcess;
  store: MeasuredProcess;
  targets: string[];
}

export interface Scenario {
  name: string;
  /** Of the load; those of the command line when it is left out. */
  connections?: number;
  /** The store's requests a second as a share of the other's that we want to reach. */
  aim?: number;
  /** The slowest hundredth of the store's answers as a multiple of the other's that we want to stay below. */
  p99Times?: number;
  /** Milliseconds that the slowest hundredth is to stay below. */
  p99?: number;
  prepare(bench: Bench): Promise<Measured>;
}
