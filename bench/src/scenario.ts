import type { SteamClient } from '@steam-clone/sdk';
import type { PreparedRequest } from './load/order.ts';
import type { Measurement } from './measure/measurement.ts';
import type { MeasuredProcess } from './store/measured-process.ts';

/** A store under measurement. */
export interface MeasuredStore extends MeasuredProcess {
  /** PostgreSQL URLs by plugin id; empty where they are not known, as for a store on another machine. */
  databases: Record<string, string>;
  /** Signed in as an administrator. */
  steam: SteamClient;
}

/** Accounts that were written in bulk; all have one password. */
export interface BulkAccounts {
  names: string[];
  /** In the order of the names. */
  steamIds: string[];
  password: string;
}

/** What the runner gives a scenario. What it starts is stopped after the scenario. */
export interface Bench {
  startStore(options?: { cacheBytes?: string }): Promise<MeasuredStore>;
  /** A store with the first 1,000 games alone. */
  startSmallStore(): Promise<MeasuredStore>;
  /** A store that holds nothing yet. */
  startEmptyStore(): Promise<MeasuredStore>;
  startBare(file: URL, parameters?: string[]): Promise<MeasuredProcess>;
  /** At least so many in a store of what the `scale-data.ts` of a plugin makes; gives how many there are. */
  bulk(store: MeasuredStore, plugin: string, count: number): Promise<number>;
  /** At least so many accounts in a store. */
  accounts(store: MeasuredStore, count: number): Promise<BulkAccounts>;
  /** Of all loaded games. */
  appIds: readonly number[];
  /** An empty directory that is removed after the scenario. */
  temporaryDirectory(): string;
  signal: AbortSignal;
}

/**
 * What is sent in a run. Requests that can be sent only once, such as checkouts, are made anew for each: at least `count` of them, or
 * as many as there can be; the run ends with them.
 */
export type Requests = PreparedRequest[] | ((count: number) => Promise<PreparedRequest[]>);

/** What a scenario puts under load: the store, mostly beside something else that does the same work without it. */
export interface Measured {
  store: MeasuredProcess;
  requests: Requests;
  /** Left out where the store is measured alone. */
  startBare?: () => Promise<MeasuredProcess>;
  /** The requests of the bare program, where they are others. */
  bareRequests?: Requests;
}

/** What a scenario does and measures by itself, once a run. */
export interface Timed {
  store: () => Promise<Measurement>;
  bare?: () => Promise<Measurement>;
}

/**
 * A file of `bench/scenarios` exports one or several of these; the folder is the list. `Measured` is put under load,
 * `Timed` is done `--runs` times.
 */
export interface Scenario {
  name: string;
  /** A sentence for the report. */
  summary: string;
  /** What is counted; requests when not given. */
  unit?: string;
  /** Of the load; those of the command line when it is left out. */
  connections?: number;
  /** The store's requests a second as a share of the other's that we want to reach. */
  aim?: number;
  /** The slowest hundredth of the store's answers as a multiple of the other's that we want to stay below. */
  p99Times?: number;
  /** Milliseconds that the slowest hundredth is to stay below. */
  p99?: number;
  /** The same at the constant rate of half of what the slower side has reached. */
  p99AtHalf?: number;
  /** SQL statements of the store a request, at most; more are a failure. */
  statements?: number;
  /** Whether it changes a store; it is then left out for a store that the bench has not started, unless told to write. */
  writes?: boolean;
  prepare(bench: Bench): Promise<Measured | Timed>;
}

/** Thrown by what a scenario asks for where it can not be had, such as a cache of one byte in a store that runs already. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}

/** The database of a plugin. Throws `NotHere` where it is not known. */
export function databaseOf(store: Pick<MeasuredStore, 'databases'>, plugin: string): string {
  const url = store.databases[plugin];
  if (url === undefined) throw new NotHere(`the database of ${plugin} is not known here`);
  return url;
}
