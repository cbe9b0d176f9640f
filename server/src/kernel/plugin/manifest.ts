import type { EntityManager, EntitySchema } from '@mikro-orm/postgresql';
import type { Specification } from '@steam-clone/spec';
import { accountErased, eraseWithAccount } from '../personal-data/personal-data.ts';
import type { WorkContext } from './context.ts';
import type { Contracts, HandlerAnswer, HouseContracts, OperationId, PluginOperations } from './operation.ts';

/** One delivered event. */
export interface PublishedEvent<Payload> {
  /** UUIDv7; deliveries of one event carry the same. */
  id: string;
  type: string;
  /** Null for bulk events. */
  aggregateId: string | null;
  version: number | null;
  /** Business time of the act. */
  at: Date;
  payload: Payload;
}

/** Takes a batch of events of one type inside one transaction of `context.em`; set-based effects are best. */
export type Subscriber<
  Type extends keyof C['events'] & string,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
> = (events: PublishedEvent<C['events'][Type]>[], context: WorkContext<Calls, C>) => Promise<void>;

/** Runs one job of the plugin. It may run again after a crash, so its effects must be idempotent. */
export type Job<Payload, Calls extends OperationId<C> = never, C extends Contracts = HouseContracts> = (
  payload: Payload,
  context: WorkContext<Calls, C>,
) => Promise<void>;

/**
 * Work that falls due by business time. `take` does what is due at `context.clock.now()`, at most `limit` rows in one
 * transaction, and says how many it did; it is called again until it says 0.
 */
export interface DueWork<Calls extends OperationId<C> = never, C extends Contracts = HouseContracts> {
  take(limit: number, context: WorkContext<Calls, C>): Promise<number>;
}

/** A copy of another plugin's rows, fed by events and rebuilt whole from its owner's export operation. */
export interface Copy<Row, Calls extends OperationId<C> = never, C extends Contracts = HouseContracts> {
  /** The owner's x-internal export: takes `cursor` and `limit` (up to 1,000) in its query, answers `{items, nextCursor}`. */
  from: Calls;
  /** Writes rows unless a newer version is there; `rebuild` is the mark of the run. */
  apply(rows: Row[], rebuild: string, context: WorkContext<Calls, C>): Promise<void>;
  /** Removes the rows that the run did not see and that no event has touched since it began. */
  sweep(rebuild: string, context: WorkContext<Calls, C>): Promise<void>;
}

export interface PersonalData {
  /** All that is kept about a user, as JSON values by section. */
  export(userId: string, em: EntityManager): Promise<Record<string, unknown>>;
  /** Removes or anonymises it; what law or the ledger keeps stays under opaque ids. */
  erase(userId: string, em: EntityManager): Promise<void>;
}

export interface Migration {
  /** Sorts and names it, such as `2026-11-22-1-accounts`: the number puts those of a day in order. */
  name: string;
  up: string[];
}

/** A column (`bytea`) that holds what `context.seal` gives, and the column that is its table's primary key. */
export interface SealedColumn {
  table: string;
  key: string;
  column: string;
}

export interface PluginManifest<
  Plugin extends string = string,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
> {
  id: Plugin;
  /** Its port in the split form. */
  port: number;
  /** Its database's name in the embedded cluster; null for a plugin that keeps nothing. */
  database: string | null;
  specification: Specification;
  operations: PluginOperations<Plugin, Calls, C>;
  /** Plugins that must be enabled beside it. */
  requires?: string[];
  calls?: readonly Calls[];
  entities?: EntitySchema[];
  migrations?: Migration[];
  subscribers?: { [Type in keyof C['events'] & string]?: Subscriber<Type, Calls, C> };
  // A job's payload type is its own; the outbox keeps it as JSON.
  jobs?: Record<string, Job<never, Calls, C>>;
  due?: Record<string, DueWork<Calls, C>>;
  copies?: Record<string, Copy<never, Calls, C>>;
  personalData?: PersonalData;
  /** All that is sealed. It is sealed anew when the installation gets another secret. */
  sealed?: readonly SealedColumn[];
}

/** A manifest with its type parameters forgotten: what the kernel works with. */
export interface AnyPlugin extends Omit<
  PluginManifest,
  'operations' | 'calls' | 'subscribers' | 'jobs' | 'due' | 'copies'
> {
  operations: Record<string, AnyOperation>;
  calls: readonly string[];
  subscribers: Record<string, (events: PublishedEvent<unknown>[], context: WorkContext) => Promise<void>>;
  jobs: Record<string, (payload: unknown, context: WorkContext) => Promise<void>>;
  due: Record<string, DueWork>;
  copies: Record<string, Copy<unknown>>;
}

export type AnyOperation = (input: never, context: never) => Promise<HandlerAnswer>;

/** Declares a plugin; see `docs/writing-a-plugin.md`. */
export function definePlugin<
  const Plugin extends string,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
>(manifest: PluginManifest<Plugin, Calls, C>): AnyPlugin {
  // The one place where a plugin's precise types are given up: the kernel binds by name and validates at run time.
  const plugin = { calls: [], jobs: {}, due: {}, copies: {}, ...manifest } as unknown as AnyPlugin;
  const erasure = plugin.personalData && plugin.id !== 'users' && { [accountErased]: eraseWithAccount(plugin) };
  if (erasure && plugin.subscribers?.[accountErased]) {
    throw new Error(`${plugin.id} erases by its personalData and needs no subscriber of ${accountErased}`);
  }
  return { ...plugin, subscribers: { ...erasure, ...plugin.subscribers } };
}
