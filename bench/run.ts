import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cachedDetail, uncachedDetail } from './scenarios/detail.ts';
import { facets, list, search, searchGrowth, suggestions } from './scenarios/search.ts';
import { signInFlood } from './scenarios/sign-in-flood.ts';
import { loadGames } from './src/load-games.ts';
import { interleaved, type Measurement, median } from './src/measure.ts';
import { startMeasured } from './src/measured-process.ts';
import { startMeasuredStore } from './src/measured-store.ts';
import type { Bench, Scenario } from './src/scenario.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scenarios: Scenario[] = [
  cachedDetail,
  uncachedDetail,
  list,
  search,
  searchGrowth,
  facets,
  suggestions,
  signInFlood,
];
/** By --data. The large one is not part of the repository. */
const gameFiles = {
  small: path.join(root, 'seed/data/games.ndjson'),
  steam: path.join(root, '../shared/data/steam/games-127k.ndjson.gz'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: existsSync(gameFiles.steam) ? 'steam' : 'small' },
    games: { type: 'string' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    'data-dir': { type: 'string', default: path.join(root, '.steam-clone/bench') },
    json: { type: 'boolean', default: false },
  },
});

interface Row {
  scenario: string;
  /** Null when the store is measured alone. */
  bare: Summary | null;
  store: Summary;
  /** Of requests a second. */
  ratio: number | null;
  /** Bare processor time a request as a share of the store's. */
  cpuRatio: number | null;
  /** The store's p99 as a multiple of the other's. */
  p99Ratio: number | null;
  aim: string;
  isReached: boolean;
}

interface Summary {
  requestsPerSecond: number;
  cpuPerRequest: number;
  p99: number;
  memory: number;
}

const say = (text: string) => void process.stderr.write(text);

async function main(): Promise<void> {
  const file = values.games ?? gameFiles[values.data === 'steam' ? 'steam' : 'small'];
  const dataDirectory = path.join(values['data-dir'], values.games ? path.basename(values.games) : values.data);
  say(`loading ${file}\n`);
  const appIds = await loadGames(dataDirectory, file);
  const chosen = scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (chosen.length === 0)
    throw new Error(`There is no such scenario. There are ${scenarios.map(({ name }) => name).join(', ')}.`);
  const rows: Row[] = [];
  for (const scenario of chosen) rows.push(await runScenario(scenario, dataDirectory, file, appIds));
  console.log(values.json ? JSON.stringify(rows, null, 2) : table(rows));
}

async function runScenario(scenario: Scenario, dataDirectory: string, file: string, appIds: number[]): Promise<Row> {
  const started: { stop(): Promise<void> }[] = [];
  const remember = <Started extends { stop(): Promise<void> }>(one: Started): Started => {
    started.unshift(one);
    return one;
  };
  const bench: Bench = {
    appIds,
    startBare: async (file, parameters) => remember(await startMeasured(file, parameters)),
    startStore: async ({ cacheBytes = '64MB' } = {}) => {
      const environment = { NODE_ENV: 'production', STEAM_CLONE_CACHE_BYTES: cacheBytes };
      return remember(await startMeasuredStore(dataDirectory, environment));
    },
    startSmallStore: async () => {
      const small = `${dataDirectory}-1000`;
      await loadGames(small, file, 1_000);
      return remember(await startMeasuredStore(small, { NODE_ENV: 'production' }));
    },
  };
  try {
    const { bare, store, targets } = await scenario.prepare(bench);
    const connections = scenario.connections ?? Number(values.connections);
    const load = { targets, connections, seconds: Number(values.seconds) };
    const servers = new Map(bare ? [['bare', bare]] : []).set('store', store);
    const results = await interleaved(servers, load, Number(values.runs), (name, run) => {
      say(
        `${scenario.name} ${name}: ${Math.round(run.requestsPerSecond)} req/s, ${run.cpuPerRequest.toFixed(1)} us/req, p99 ${run.latency.p99.toFixed(1)} ms, ${run.failures} failures\n`,
      );
      if (run.failures > 0) throw new Error(`${scenario.name}: ${run.failures} answers of ${name} were no 200`);
    });
    return rowOf(scenario, bare ? summary(results.get('bare') ?? []) : null, summary(results.get('store') ?? []));
  } finally {
    for (const { stop } of started) await stop();
  }
}

function rowOf({ name, aim, p99Times, p99 }: Scenario, bare: Summary | null, store: Summary): Row {
  const ratio = bare && store.requestsPerSecond / bare.requestsPerSecond;
  const p99Ratio = bare && store.p99 / bare.p99;
  const aims = [
    aim === undefined ? null : { text: `>= ${aim} x bare`, isReached: (ratio ?? 0) >= aim },
    p99Times === undefined ? null : { text: `p99 < ${p99Times} x`, isReached: (p99Ratio ?? Infinity) < p99Times },
    p99 === undefined ? null : { text: `p99 <= ${p99} ms`, isReached: store.p99 <= p99 },
  ].filter((each) => each !== null);
  return {
    scenario: name,
    bare,
    store,
    ratio,
    cpuRatio: bare && bare.cpuPerRequest / store.cpuPerRequest,
    p99Ratio,
    aim: aims.map(({ text }) => text).join(', '),
    isReached: aims.every(({ isReached }) => isReached),
  };
}

function summary(runs: Measurement[]): Summary {
  return {
    requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
    cpuPerRequest: median(runs.map((run) => run.cpuPerRequest)),
    p99: median(runs.map((run) => run.latency.p99)),
    memory: median(runs.map((run) => run.memory)),
  };
}

function table(rows: Row[]): string {
  const pair = (of: number | undefined, mine: number, digits: number) =>
    `${of === undefined ? '-' : of.toFixed(digits)} / ${mine.toFixed(digits)}`;
  const share = (value: number | null) => (value === null ? '-' : value.toFixed(2));
  const lines = rows.map(({ scenario, bare, store, ratio, p99Ratio, aim, isReached }) =>
    [
      scenario.padEnd(16),
      pair(bare?.requestsPerSecond, store.requestsPerSecond, 0).padStart(15),
      share(ratio).padStart(6),
      pair(bare?.cpuPerRequest, store.cpuPerRequest, 1).padStart(14),
      pair(bare?.p99, store.p99, 1).padStart(14),
      share(p99Ratio).padStart(6),
      `${Math.round(store.memory / 1e6)} MB`.padStart(8),
      `${isReached ? 'reached' : 'MISSED '} ${aim}`,
    ].join('  '),
  );
  return [
    'scenario             bare/store req/s   ratio    CPU us/request    p99 ms        ratio    memory  aim',
    ...lines,
  ].join('\n');
}

await main();
