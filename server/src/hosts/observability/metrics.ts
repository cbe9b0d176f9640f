import { setTimeout as after } from 'node:timers/promises';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { keptBriefly } from './kept-briefly.ts';
import { RequestMeters } from './request-meters.ts';

/** One value of a metric with labels. */
export interface Sample {
  labels: Record<string, string>;
  value: number;
}

/** What a metric is read from when somebody asks: a number, or samples with labels. */
export type Collect = () => number | readonly Sample[] | Promise<number | readonly Sample[]>;

interface Source {
  name: string;
  help: string;
  type: 'gauge' | 'counter';
  collect: Collect;
}

/** Headers of the text that `Metrics` gives. */
export const metricsHeaders = { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE, 'cache-control': 'no-store' };

/** Milliseconds that one `collect` may take. */
const patience = 500;

/**
 * The metrics of one process in Prometheus' text format. Requests are counted as they come; everything else is asked
 * for when `/metrics` is read. A source that fails or is late is left out of that answer and counted as missing.
 */
export class Metrics {
  readonly requests = new RequestMeters();
  /** All metrics; whoever asks within one second gets the same text. */
  readonly text = keptBriefly(1000, () => this.#write());
  readonly #process = new Registry();
  readonly #sources = new Map<string, Source>();

  /** `build` becomes the labels of `steam_clone_build_info`. */
  constructor(build: { version: string; process: string }) {
    // A finer look at the event loop would wake an idle process a hundred times a second.
    collectDefaultMetrics({ register: this.#process, eventLoopMonitoringPrecision: 100 });
    const labels = { ...build, node: process.versions.node };
    this.registerGauge('steam_clone_build_info', 'The running build.', () => [{ labels, value: 1 }]);
  }

  /** Adds what goes up and down. Throws when the name is taken. */
  registerGauge(name: string, help: string, collect: Collect): void {
    this.#register({ name, help, type: 'gauge', collect });
  }

  /** Adds what only grows, its name ending in `_total`. Throws when the name is taken. */
  registerCounter(name: string, help: string, collect: Collect): void {
    this.#register({ name, help, type: 'counter', collect });
  }

  #register(source: Source): void {
    if (this.#sources.has(source.name)) throw new Error(`The metric ${source.name} is registered twice`);
    this.#sources.set(source.name, source);
  }

  async #write(): Promise<string> {
    const read = await Promise.all([...this.#sources.values()].map(readSource));
    const missing = read.filter((text) => text === null).length;
    return [
      await this.#process.metrics(),
      this.requests.text(),
      ...read.filter((text) => text !== null),
      `# HELP steam_clone_metrics_missing Metrics that could not be read this time.\n# TYPE steam_clone_metrics_missing gauge\nsteam_clone_metrics_missing ${missing}\n`,
    ].join('\n');
  }
}

/** A source as text; null when it fails or is late. */
async function readSource({ name, help, type, collect }: Source): Promise<string | null> {
  try {
    const collected = await Promise.race([collect(), after(patience, null, { ref: false })]);
    if (collected === null) return null;
    const samples = typeof collected === 'number' ? [{ labels: {}, value: collected }] : collected;
    const lines = samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`);
    return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
  } catch {
    return null;
  }
}

function labelText(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
    return `${name}="${escaped}"`;
  });
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
