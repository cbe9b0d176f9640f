import { keptBriefly } from './kept-briefly.ts';
import type { Metrics, Sample } from './metrics.ts';

/** What the kernel's metrics are read from; a part that this process does not have is left out. */
export interface KernelSources {
  cache?: { statistics: { hits: number; misses: number }; size: { bytes: number } };
  /** Requests that the address limit refused since the start. */
  addressRefusals?: () => number;
  plugins: readonly PluginSources[];
}

export interface PluginSources {
  plugin: string;
  /** A `pg.Pool`. */
  pool?: { totalCount: number; idleCount: number; waitingCount: number };
  /** Outbox rows that no relay has taken, and the age of the oldest in seconds (0 without one). */
  outbox?: () => Promise<{ unrelayed: number; lagSeconds: number }>;
  /** Jobs by state. */
  jobs?: () => Promise<{ waiting: number; active: number; delayed: number; failed: number }>;
}

/** Registers the metrics of cache, limits, connections, outboxes and queues under their fixed names. */
export function registerKernelMetrics(metrics: Metrics, { cache, addressRefusals, plugins }: KernelSources): void {
  if (cache) {
    metrics.registerCounter('steam_clone_cache_hits_total', 'Answers found in memory.', () => cache.statistics.hits);
    metrics.registerCounter(
      'steam_clone_cache_misses_total',
      'Answers not found in memory.',
      () => cache.statistics.misses,
    );
    metrics.registerGauge('steam_clone_cache_bytes', 'Bytes of answers in memory.', () => cache.size.bytes);
  }
  if (addressRefusals) {
    metrics.registerCounter(
      'steam_clone_address_limit_refusals_total',
      'Requests that the address limit refused.',
      addressRefusals,
    );
  }
  metrics.registerGauge(
    'steam_clone_pool_connections',
    'Database connections in use, and requests that wait for one.',
    () =>
      plugins.flatMap(({ plugin, pool }) =>
        pool ? byState(plugin, { in_use: pool.totalCount - pool.idleCount, waiting: pool.waitingCount }) : [],
      ),
  );
  metrics.registerGauge('steam_clone_queue_jobs', 'Jobs by state; failed ones are dead letters.', () =>
    samplesOf(plugins, async ({ plugin, jobs }) => (jobs ? byState(plugin, { ...(await jobs()) }) : [])),
  );
  const outboxes = keptBriefly(1000, () =>
    samplesOf(plugins, async ({ plugin, outbox }) => (outbox ? [{ plugin, ...(await outbox()) }] : [])),
  );
  metrics.registerGauge('steam_clone_outbox_unrelayed', 'Outbox rows that no relay has taken.', async () =>
    (await outboxes()).map(({ plugin, unrelayed }) => ({ labels: { plugin }, value: unrelayed })),
  );
  metrics.registerGauge(
    'steam_clone_event_lag_seconds',
    'Age of the oldest outbox row that no relay has taken.',
    async () => (await outboxes()).map(({ plugin, lagSeconds }) => ({ labels: { plugin }, value: lagSeconds })),
  );
}

function byState(plugin: string, counts: Record<string, number>): Sample[] {
  return Object.entries(counts).map(([state, value]) => ({ labels: { plugin, state }, value }));
}

/** Asks all plugins at once. One that can not be read, because its database is away, does not hide the others. */
async function samplesOf<Read>(
  plugins: readonly PluginSources[],
  read: (sources: PluginSources) => Promise<Read[]>,
): Promise<Read[]> {
  const settled = await Promise.allSettled(plugins.map(read));
  return settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}
