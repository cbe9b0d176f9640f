import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cachedDetail, uncachedDetail } from './scenarios/detail.ts';
import { loadGames } from './src/load-games.ts';
import { interleaved, type Measurement, median } from './src/measure.ts';
import { startMeasured } from './src/measured-process.ts';
import { startMeasuredStore } from './src/measured-store.ts';
import type { Bench, Scenario } from './src/scenario.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scenarios: Scenario[] = [cachedDetail, uncachedDetail];
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
  bare: Summary;
  store: Summary;
  /** Of requests a second. */
  ratio: number;
  /** Bare processor time a request as a share of the store's. */
  cpuRatio: number;
  aim: number;
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
  for (const scenario of chosen) rows.push(await runScenario(scenario, dataDirectory, appIds));
  console.log(values.json ? JSON.stringify(rows, null, 2) : table(rows));
}

async function runScenario(scenario: Scenario, dataDirectory: string, appIds: number[]): Promise<Row> {
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
  };
  try {
    const { bare, store, targets } = await scenario.prepare(bench);
    const load = { targets, connections: Number(values.connections), seconds: Number(values.seconds) };
    const results = await interleaved(
      new Map([
        ['bare', bare],
        ['store', store],
      ]),
      load,
      Number(values.runs),
      (name, run) => {
        say(
          `${scenario.name} ${name}: ${Math.round(run.requestsPerSecond)} req/s, ${run.cpuPerRequest.toFixed(1)} us/req, ${run.failures} failures\n`,
        );
        if (run.failures > 0) throw new Error(`${scenario.name}: ${run.failures} answers of ${name} were no 200`);
      },
    );
    const [of, mine] = [summary(results.get('bare') ?? []), summary(results.get('store') ?? [])];
    const ratio = mine.requestsPerSecond / of.requestsPerSecond;
    return {
      scenario: scenario.name,
      bare: of,
      store: mine,
      ratio,
      cpuRatio: of.cpuPerRequest / mine.cpuPerRequest,
      aim: scenario.aim,
    };
  } finally {
    for (const { stop } of started) await stop();
  }
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
  const lines = rows.map(({ scenario, bare, store, ratio, cpuRatio, aim }) =>
    [
      scenario.padEnd(18),
      `${Math.round(bare.requestsPerSecond)} / ${Math.round(store.requestsPerSecond)}`.padStart(17),
      ratio.toFixed(2).padStart(6),
      `(aim ${aim})`,
      `${bare.cpuPerRequest.toFixed(1)} / ${store.cpuPerRequest.toFixed(1)}`.padStart(14),
      cpuRatio.toFixed(2).padStart(6),
      `${store.p99.toFixed(1)} ms`.padStart(9),
      `${Math.round(store.memory / 1e6)} MB`.padStart(8),
    ].join('  '),
  );
  return [
    'scenario             req/s bare/store   ratio            cpu us/req      ratio   p99 store    memory',
    ...lines,
  ].join('\n');
}

await main();
