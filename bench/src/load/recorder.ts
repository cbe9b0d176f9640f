import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import type { LatencyCurve, LoadResult, SecondOfLoad } from './order.ts';

/** Shares of the curve, denser towards the slow end. */
const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999, 1];
const failuresShown = 3;

/** Notes what became of each request: HdrHistograms of microseconds, three figures, of the run and of each second. */
export class Recorder {
  readonly #all = newHistogram();
  readonly #seconds: { histogram: RecordableHistogram; failures: number }[] = [];
  readonly #operations = new Map<string, RecordableHistogram>();
  readonly #failed: string[] = [];
  #requests = 0;
  #failures = 0;
  #unanswered = 0;

  /** `at` is when the answer, or the last of several, was there, in milliseconds since the run began. */
  answered(at: number, milliseconds: number): void {
    this.#requests += 1;
    this.#all.record(microseconds(milliseconds));
    this.#second(at).histogram.record(microseconds(milliseconds));
  }

  /** What one operation took, alone or as a part of what counts as one request. */
  operated(operation: string, milliseconds: number): void {
    const histogram = this.#operations.get(operation) ?? newHistogram();
    this.#operations.set(operation, histogram);
    histogram.record(microseconds(milliseconds));
  }

  /** A request that was answered or not, but not as it should be. */
  failed(at: number, why: string): void {
    this.#failures += 1;
    this.#second(at).failures += 1;
    if (this.#failed.length < failuresShown && !this.#failed.includes(why)) this.#failed.push(why);
  }

  /** A request of an open loop that was still waited for when its patience ended. */
  unanswered(at: number): void {
    this.#unanswered += 1;
    this.failed(at, 'no answer in time');
  }

  result(seconds: number, generatorBusy: number): LoadResult {
    const { p50, p99 } = this.#percentiles(this.#all);
    return {
      requests: this.#requests,
      failures: this.#failures,
      unanswered: this.#unanswered,
      failed: this.#failed,
      seconds,
      latency: { p50, p99, max: this.#requests === 0 ? 0 : this.#all.max / 1_000 },
      curve: this.#requests === 0 ? [] : curveOf(this.#all),
      timeline: this.#seconds.map(({ histogram, failures }): SecondOfLoad => ({
        answers: histogram.count,
        failures,
        p99: histogram.count === 0 ? 0 : histogram.percentile(99) / 1_000,
      })),
      operations: Object.fromEntries(
        [...this.#operations].map(([operation, histogram]) => [
          operation,
          { requests: histogram.count, ...this.#percentiles(histogram) },
        ]),
      ),
      generatorBusy,
    };
  }

  #second(at: number): { histogram: RecordableHistogram; failures: number } {
    const index = Math.max(0, Math.floor(at / 1_000));
    while (this.#seconds.length <= index) this.#seconds.push({ histogram: newHistogram(), failures: 0 });
    return this.#seconds[index]!;
  }

  #percentiles(histogram: RecordableHistogram): { p50: number; p99: number } {
    if (histogram.count === 0) return { p50: 0, p99: 0 };
    return { p50: histogram.percentile(50) / 1_000, p99: histogram.percentile(99) / 1_000 };
  }
}

const microseconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds * 1_000));

/** Node's own HdrHistogram; ten minutes at most. */
function newHistogram(): RecordableHistogram {
  return createHistogram({ lowest: 1, highest: 600_000_000, figures: 3 });
}

function curveOf(histogram: RecordableHistogram): LatencyCurve {
  return shares.map((share) => [
    share,
    (share === 0 ? histogram.min : share === 1 ? histogram.max : histogram.percentile(share * 100)) / 1_000,
  ]);
}
