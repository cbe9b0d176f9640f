import { measure } from '../measure/measure.ts';
import type { BenchReport, GrowthLine } from '../report/report.ts';
import type { Bench } from '../scenario.ts';
import { vacuum } from '../store/vacuum.ts';
import { signInAccounts } from '../sign-in-accounts.ts';
import { fitSlope } from './fit-slope.ts';
import type { GrownStore, Growing } from './growing.ts';
import { growingAccounts } from './growing-accounts.ts';
import { growingGames } from './growing-games.ts';

/** Milliseconds below which a request is so short that its growth is noise. */
const shortest = 0.3;
const signedIn = 8;
/** The lowest of them counts: whatever else the machine does only adds. */
const runs = 2;
const accountSizes = [1_000, 10_000, 100_000];
const million = 1_000_000;
/** Seconds that writing so many may take, on any machine that we would measure on. */
const millionAtMost = 300;
const gameSizes = [1_000, 10_000];

export interface GrowthOptions {
  seconds: number;
  million: boolean;
  /** How many games there are. */
  games: number;
  /** A bench whose store holds the first `games` of them. */
  openGames(games: number): Promise<Bench & { close(): Promise<void> }>;
  say(line: string): void;
  signal: AbortSignal;
}

/** Adds to `lines` as it goes, so that an interruption leaves what was done. */
export async function measureGrowth(
  options: GrowthOptions,
  report: Pick<BenchReport, 'growth' | 'million'>,
): Promise<void> {
  const lines = report.growth;
  const sizes = [...gameSizes.filter((size) => size < options.games), options.games];
  for (const size of sizes) {
    options.say(`${size.toLocaleString('en')} games`);
    const bench = await options.openGames(size);
    try {
      const store = await bench.startStore({ cacheBytes: '1' });
      await vacuum(store, 'catalog');
      const grown = { store, appIds: bench.appIds, accounts: { names: [], steamIds: [], password: '' }, tokens: [] };
      await measureAll(growingGames, 'games', size, grown, options, lines);
    } finally {
      await bench.close();
    }
  }
  const bench = await options.openGames(sizes[0] ?? 0);
  try {
    const store = await bench.startEmptyStore();
    let seconds = 0;
    for (const size of options.million ? [...accountSizes, million] : accountSizes) {
      const began = performance.now();
      const accounts = await bench.accounts(store, size);
      const took = (performance.now() - began) / 1_000;
      seconds += took;
      if (size === million) report.million = { seconds, secondsAtMost: millionAtMost };
      options.say(`${size.toLocaleString('en')} accounts, written in ${took.toFixed(1)} s`);
      await vacuum(store, 'users');
      const grown = { store, appIds: [], accounts, tokens: await signInAccounts(store, accounts, signedIn) };
      await measureAll(growingAccounts, 'accounts', size, grown, options, lines);
    }
  } finally {
    await bench.close();
  }
}

async function measureAll(
  all: readonly Growing[],
  of: string,
  size: number,
  grown: GrownStore,
  { seconds, signal, say }: GrowthOptions,
  lines: GrowthLine[],
): Promise<void> {
  for (const { what, slopeAtMost, requests } of all) {
    const { store } = grown;
    const sent = requests(grown);
    const shape = { connections: 1, rate: null };
    await measure(store, sent, { ...shape, seconds: 1 }, null, signal);
    const least = { milliseconds: Infinity, cpu: Infinity };
    for (let run = 0; run < runs; run += 1) {
      const { latency, failures, failed, ...used } = await measure(
        store,
        sent,
        { ...shape, seconds },
        store.postgres ?? null,
        signal,
      );
      if (failures > 0) throw new Error(`${what} with ${size} ${of} failed: ${failed.join('; ')}`);
      const cpu = ((used.cpuPerRequest ?? Number.NaN) + (used.postgresCpuPerRequest ?? Number.NaN)) / 1_000;
      least.milliseconds = Math.min(least.milliseconds, latency.p50);
      least.cpu = Math.min(least.cpu, cpu);
    }
    const cpu = Number.isFinite(least.cpu) ? least.cpu : null;
    say(
      `${what} with ${size.toLocaleString('en')} ${of}: ${least.milliseconds.toFixed(2)} ms, ${cpu?.toFixed(2) ?? '-'} ms CPU`,
    );
    let line = lines.find((line) => line.what === what);
    if (!line) lines.push((line = { what, of, points: [], slope: 0, slopeAtMost }));
    line.points.push({ size, milliseconds: least.milliseconds, cpu });
    line.slope = fitSlope(
      line.points.map(({ size, milliseconds, cpu }) => ({ size, cost: cpu ?? milliseconds })),
      shortest,
    );
  }
}
