import type { MeasuredProcess } from './measured-process.ts';

/** A store under measurement. */
export interface MeasuredStore extends MeasuredProcess {
  /** PostgreSQL URLs by plugin id. */
  databases: Record<string, string>;
}

/** What the runner gives a scenario. What it starts is stopped after the scenario. */
export interface Bench {
  startStore(options?: { cacheBytes?: string }): Promise<MeasuredStore>;
  startBare(file: URL, parameters?: string[]): Promise<MeasuredProcess>;
  /** Of all loaded games. */
  appIds: readonly number[];
}

/** One figure: the store beside a bare program that gives the same answers. */
export interface Scenario {
  name: string;
  /** The store's requests a second as a share of the bare program's that we want to reach. */
  aim: number;
  prepare(bench: Bench): Promise<{ bare: MeasuredProcess; store: MeasuredProcess; targets: string[] }>;
}
