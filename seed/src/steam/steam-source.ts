import { type Call, askOnce, type Outcome } from './ask-once.ts';
import { CallLimit, type CallRate } from './call-rate.ts';
import { nextPause } from './pauses.ts';
import { type SteamClock, machineClock } from './steam-clock.ts';
import { SteamSourceError } from './steam-source-error.ts';

/** The storefront, the Web API, and SteamSpy, which counts owners. */
export type SteamHost = 'store' | 'api' | 'steamspy';

export interface SteamSettings {
  /** Base addresses; nothing else is asked. */
  addresses?: Partial<Record<SteamHost, string>>;
  rates?: Partial<Record<SteamHost, CallRate>>;
  /** Of the Web API. It goes to its address only, as a header, and is shown nowhere. */
  key?: string | undefined;
  clock?: SteamClock;
  /** From 0 up to 1; spreads pauses. */
  random?: () => number;
  /** Ms a call may take. */
  timeout?: number;
  /** Called before a pause that a fault makes. */
  onPause?: (why: string, milliseconds: number) => void;
}

export interface Question {
  host: SteamHost;
  path: string;
  query?: Record<string, string>;
  /** A page of SteamSpy that lists all apps; it gives one a minute. */
  isPage?: boolean;
  /** Send the key. */
  withKey?: boolean;
  /** Bytes of an answer that are read. */
  longest?: number;
  /** What is no answer is asked for again. */
  isAnswer?: (value: unknown) => boolean;
  /** Statuses that are an answer: null. */
  nullFor?: readonly number[];
  signal?: AbortSignal | undefined;
}

export const defaultAddresses: Record<SteamHost, string> = {
  store: 'https://store.steampowered.com',
  api: 'https://api.steampowered.com',
  steamspy: 'https://steamspy.com',
};

/** The store takes about 200 calls in 5 minutes, the Web API 100,000 a day. */
export const defaultRates: Record<SteamHost, CallRate> = {
  store: { calls: 200, per: 300_000 },
  api: { calls: 60, per: 60_000 },
  steamspy: { calls: 1, per: 1_000 },
};

const pageRate: CallRate = { calls: 1, per: 60_000 };

const names: Record<SteamHost, string> = { store: 'The Steam store', api: "Steam's Web API", steamspy: 'SteamSpy' };
const longestOfApp = 4_000_000;

/** Asks Steam, within its limits, and again after a pause when it does not answer. */
export class SteamSource {
  readonly hasKey: boolean;
  readonly #addresses: Record<SteamHost, string>;
  readonly #limits: Record<SteamHost, CallLimit>;
  readonly #pageLimit: CallLimit;
  readonly #settings: SteamSettings;
  readonly #clock: SteamClock;
  /** Hosts that have answered: what fails there now may pass. */
  readonly #answered = new Set<SteamHost>();

  constructor(settings: SteamSettings = {}) {
    const { addresses, rates, key, clock = machineClock } = settings;
    this.#settings = settings;
    this.#clock = clock;
    this.#addresses = { ...defaultAddresses, ...addresses };
    const limit = (host: SteamHost) => new CallLimit(rates?.[host] ?? defaultRates[host], clock);
    this.#limits = { store: limit('store'), api: limit('api'), steamspy: limit('steamspy') };
    this.#pageLimit = new CallLimit(pageRate, clock);
    this.hasKey = key !== undefined;
  }

  /** The JSON of an answer. Throws `SteamSourceError`, and the reason of a signal that aborts. */
  async ask(question: Question): Promise<unknown> {
    const { host, signal, nullFor = [], isAnswer = () => true } = question;
    for (let tries = 1; ; tries += 1) {
      await (question.isPage ? this.#pageLimit : this.#limits[host]).take(signal);
      let outcome = await askOnce(this.#callOf(question));
      if (outcome.kind !== 'unreachable') this.#answered.add(host);
      if (outcome.kind === 'json') {
        if (isAnswer(outcome.value)) return outcome.value;
        outcome = { kind: 'broken', why: 'its answer does not hold what was asked for' };
      }
      if ('status' in outcome && outcome.status !== undefined && nullFor.includes(outcome.status)) return null;
      const canPass = this.#answered.has(host) && !this.#isKeyRefused(question, outcome);
      const random = this.#settings.random ?? Math.random;
      const pause = canPass ? nextPause(outcome, { tries, now: this.#clock.now(), random }) : null;
      if (pause === null) throw this.#faultOf(question, outcome, tries);
      this.#settings.onPause?.(`${names[host]}: ${describe(outcome)}`, pause);
      await this.#clock.wait(pause, signal);
    }
  }

  #callOf({ host, path, query = {}, withKey, longest = longestOfApp, signal }: Question): Call {
    const url = new URL(`${this.#addresses[host].replace(/\/+$/, '')}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { key, timeout = 30_000 } = this.#settings;
    const headers = { accept: 'application/json', ...(withKey && key && { 'x-webapi-key': key }) };
    return { url, headers, deadline: this.#clock.deadline(timeout), signal, longest };
  }

  /** The Web API answers a wrong key as the store answers too many calls, but says so. */
  #isKeyRefused({ host }: Question, outcome: Outcome): boolean {
    return host === 'api' && 'status' in outcome && (outcome.status === 401 || outcome.status === 403);
  }

  #faultOf(question: Question, outcome: Exclude<Outcome, { kind: 'json' }>, tries: number): SteamSourceError {
    const { host, path, withKey } = question;
    const what = `${names[host]} (${new URL(this.#addresses[host]).host})`;
    const status = 'status' in outcome ? outcome.status : undefined;
    if (outcome.kind === 'unreachable') {
      return new SteamSourceError('unreachable', `${what} can not be reached: ${outcome.why}`, {
        remedy: `Check the network of this machine and HTTPS_PROXY, or name a mirror with --${host}-url.`,
      });
    }
    if (this.#isKeyRefused(question, outcome)) {
      const why = withKey ? 'does not take the key in STEAM_API_KEY' : `refuses ${path}`;
      return new SteamSourceError('refused', `${what} ${why}`, {
        status,
        remedy: 'Get a key at https://steamcommunity.com/dev/apikey, or leave STEAM_API_KEY out.',
      });
    }
    if (outcome.kind === 'throttled') {
      return new SteamSourceError('throttled', `${what} takes no more calls from here for now (${outcome.status})`, {
        status,
        remedy: `Run the same command again in an hour or so, with a slower --${host}-rate if it happens often.`,
      });
    }
    if (outcome.kind === 'refused') {
      const remedy = `Check --${host}-url.`;
      return new SteamSourceError('unusable', `${what} does not answer ${path}: ${outcome.why}`, { status, remedy });
    }
    const message = `${what} does not answer ${path}: ${outcome.why}, at the last of ${tries} tries`;
    return new SteamSourceError('unusable', message, { status, remedy: 'Run the same command again later.' });
  }
}

function describe(outcome: Exclude<Outcome, { kind: 'json' }>): string {
  return outcome.kind === 'throttled' ? `too many calls (${outcome.status})` : outcome.why;
}
