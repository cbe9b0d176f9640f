/**
 * What events cost: `node bench/events.ts [--seconds 20] [--json]`. Plugins of its own run on the real kernel and on a
 * throw-away PostgreSQL that keeps its promises (fsync on), all in this process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@steam-clone/server/src/hosts/embedded-postgres/start-embedded-postgres.ts';
import { type EventHouse, type Delivery, startEventHouse } from './src/event-house.ts';
import { processorTime } from './src/store/processor-time.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
});
const seconds = Number(values.seconds);

/** Commits a second of the latency run. */
const rate = 100;
const subscribers = 3;
const burst = 20_000;
const idlePlugins = 12;

interface Figure {
  what: string;
  value: number;
  unit: string;
  held: number;
  /** Whether more is better. */
  atLeast: boolean;
}

async function main(): Promise<void> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'steam-clone-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  try {
    const figures = await withHouse(postgres, 1 + subscribers, async (house) => [
      ...(await measureLatency(house)),
      await measureDeliveries(house),
    ]);
    figures.push(...(await withHouse(postgres, idlePlugins, () => measureIdle(postgres.pid))));
    console.log(values.json ? JSON.stringify(figures, null, 2) : table(figures));
  } finally {
    await postgres.stop();
    rmSync(dataDirectory, { recursive: true });
  }
}

async function withHouse(
  postgres: { url(database: string): string },
  plugins: number,
  measure: (house: EventHouse) => Promise<Figure[]>,
): Promise<Figure[]> {
  const house = await startEventHouse(postgres, plugins);
  try {
    return await measure(house);
  } finally {
    await house.stop();
  }
}

/** From the moment at which a request asks for its commit until the commit of what a subscriber did about it. */
async function measureLatency(house: EventHouse): Promise<Figure[]> {
  const took: number[] = [];
  const onDelivery = ({ payloads, at }: Delivery): void => {
    for (const { sentAt } of payloads) took.push(at - sentAt);
  };
  const commits: Promise<void>[] = [];
  const total = rate * (seconds + 1);
  const began = performance.now();
  for (let sent = 0; sent < total; sent++) {
    // An open loop: a slow answer does not delay the next request.
    await sleep(Math.max(0, began + (sent * 1_000) / rate - performance.now()));
    // The first second warms up.
    house.onDelivery = sent < rate ? () => {} : onDelivery;
    commits.push(house.publish({ sentAt: performance.now() }));
  }
  await Promise.all(commits);
  await house.drained();
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.ceil(took.length * share) - 1] ?? Number.NaN;
  const what = `commit to effect at ${rate} events/s`;
  return [
    { what: `${what}, p50`, value: at(0.5), unit: 'ms', held: 250, atLeast: false },
    { what: `${what}, p99`, value: at(0.99), unit: 'ms', held: 250, atLeast: false },
  ];
}

/** From the commit of many events until the last of the subscribers' effects. */
async function measureDeliveries(house: EventHouse): Promise<Figure> {
  let deliveries = 0;
  const { promise: all, resolve } = Promise.withResolvers<void>();
  house.onDelivery = ({ payloads }) => {
    deliveries += payloads.length;
    if (deliveries === burst * subscribers) resolve();
  };
  await house.publishMany(burst - 1);
  const began = performance.now();
  // Its commit wakes the relay for all.
  await house.publish({ sentAt: began });
  await all;
  const value = (burst * subscribers * 1_000) / (performance.now() - began);
  return { what: `deliveries, ${subscribers} subscribers`, value, unit: '1/s', held: 5_000, atLeast: true };
}

/** Twelve plugins with nothing to do. */
async function measureIdle(postmaster: number): Promise<Figure[]> {
  await sleep(3_000);
  const before = { server: process.cpuUsage(), postgres: processorTime(postmaster), at: performance.now() };
  await sleep(Math.max(10, seconds) * 1_000);
  const { user, system } = process.cpuUsage(before.server);
  const elapsed = performance.now() - before.at;
  const server = (user + system) / 1_000 / elapsed;
  const postgres = (processorTime(postmaster) - before.postgres) / elapsed;
  const what = `idle with ${idlePlugins} plugins`;
  return [
    { what: `${what}, server`, value: server * 100, unit: '% of a core', held: 2, atLeast: false },
    { what: `${what}, PostgreSQL`, value: postgres * 100, unit: '% of a core', held: 2, atLeast: false },
  ];
}

function table(figures: Figure[]): string {
  const lines = figures.map(({ what, value, unit, held, atLeast }) => {
    const kept = atLeast ? value >= held : value <= held;
    const bound = `${atLeast ? '>=' : '<='} ${held}`;
    return `${what.padEnd(42)}${value.toFixed(1).padStart(10)} ${unit.padEnd(12)}${bound.padStart(8)}  ${kept ? 'held' : 'NOT HELD'}`;
  });
  return lines.join('\n');
}

await main();
