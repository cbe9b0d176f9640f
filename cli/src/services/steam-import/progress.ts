import { type CallRate, storeCallsOfApp, type SteamHost, timeOf } from '@steam-clone/seed/steam';
import type { Progress } from '../../ui/progress.ts';

/** Ms; shorter pauses are not worth a line. */
const notablePause = 5_000;

/** Says how far an import from Steam is, what it will take, and why it waits. */
export class SteamProgress {
  readonly #progress: Progress;
  readonly #now: () => number;
  #label = 'Asking Steam';
  #waits = false;
  #startedAt = 0;
  #from = 0;
  #count = 0;

  constructor(progress: Progress, now: () => number = performance.now.bind(performance)) {
    this.#progress = progress;
    this.#now = now;
  }

  listing(what: string): void {
    this.#label = `Asking for ${what}`;
    this.#progress.step(this.#label);
  }

  listed(apps: number): void {
    this.#goOn();
    this.#progress.update(`${number(apps)} apps`);
  }

  /** Begins with the app after `from`, of `count` in the list; `others` are asked once for each besides the store. */
  reading(from: number, count: number, rates: Record<SteamHost, CallRate>, others: SteamHost[]): void {
    [this.#from, this.#count, this.#startedAt] = [from, count, this.#now()];
    const apps = count - from;
    const { store } = rates;
    const times = others.map((host) => timeOf(apps, rates[host]));
    const least = Math.max(timeOf(apps * storeCallsOfApp, store), ...times);
    const took = `${number(apps)} ${apps === 1 ? 'app takes' : 'apps take'} about ${inWords(Math.max(least, apps * 500))}`;
    const pace = `${storeCallsOfApp} calls of the store for each, ${number(store.calls)} calls in ${inWords(store.per)}`;
    if (from > 0) this.#progress.step(`Going on after ${number(from)} of ${number(count)} apps`);
    this.#label = `Importing from Steam: ${took} (${pace})`;
    this.#progress.step(this.#label);
  }

  read(place: number): void {
    this.#goOn();
    const done = place - this.#from;
    const pace = (this.#now() - this.#startedAt) / Math.max(1, done);
    const rate = `${number(Math.round(60_000 / Math.max(1, pace)))} a minute`;
    const left = inWords((this.#count - place) * pace);
    this.#progress.update(
      `${number(place)} of ${number(this.#count)} apps, ${rate}, ${left} to go`,
      place / this.#count,
    );
  }

  pausing(why: string, milliseconds: number): void {
    if (milliseconds < notablePause) {
      this.#progress.update(`${why}; trying again`);
      return;
    }
    this.#waits = true;
    this.#progress.step(`${why}: waiting ${inWords(milliseconds)}`);
  }

  #goOn(): void {
    if (this.#waits) this.#progress.step(this.#label);
    this.#waits = false;
  }
}

const number = (value: number) => value.toLocaleString('en');

/** Ms as `45 seconds`, `12 minutes` or `4.4 hours`. */
export function inWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  if (seconds === 1) return 'a second';
  if (seconds < 120) return seconds === 60 ? 'a minute' : `${seconds} seconds`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} minutes`;
  return `${(seconds / 3_600).toLocaleString('en', { maximumFractionDigits: 1 })} hours`;
}
