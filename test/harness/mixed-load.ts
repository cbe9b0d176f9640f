import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask, type Question } from './ask.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import type { StoreUnderFault } from './store-under-fault.ts';
import { gameOf, nothingTold, passwordOf, revisionOf, type Told } from './told.ts';

export interface MixedLoadOptions extends Pick<StoreUnderFault, 'url' | 'accessToken' | 'loadKey'> {
  seed: number;
  /** Clients that ask one after the other. */
  clients?: number;
  /** Whether to write notes too, in a store with the probe plugins: they publish events. */
  notes?: boolean;
  /** Whether a connection may break, as it does when the server is killed. */
  mayBreak?: boolean;
}

/** Clients that register, sign in, import and read games, and remember what they were told. */
export interface MixedLoad {
  told: Told;
  /** Number of answers by status; broken connections are 0. */
  counts: Map<number, number>;
  /** What no client may ever get to see, in words. */
  faults: string[];
  /** Codes of connections that broke or could not be made. */
  broken: Map<string, number>;
  /** Lets every client finish its request. */
  stop(): Promise<void>;
}

const gamesOfClient = 10_000;

export function startMixedLoad({ clients = 8, ...options }: MixedLoadOptions): MixedLoad {
  const load: Omit<MixedLoad, 'stop'> = { told: nothingTold(), counts: new Map(), faults: [], broken: new Map() };
  const stopping = new AbortController();
  const all = Array.from({ length: clients }, (_, number) => new Client(number, options, load).run(stopping.signal));
  return {
    ...load,
    async stop() {
      stopping.abort();
      await Promise.all(all);
    },
  };
}

class Client {
  readonly #number: number;
  readonly #options: Omit<MixedLoadOptions, 'clients'>;
  readonly #load: Omit<MixedLoad, 'stop'>;
  readonly #random: SeededRandom;
  readonly #agent = new Agent({ keepAlive: true });
  readonly #accounts: string[] = [];
  /** Games whose stored revision is known for certain. */
  readonly #settled: number[] = [];
  /** Notes whose version is known for certain. */
  readonly #notes: string[] = [];
  #nextGame: number;
  #requests = 0;

  constructor(number: number, options: Omit<MixedLoadOptions, 'clients'>, load: Omit<MixedLoad, 'stop'>) {
    this.#number = number;
    this.#options = options;
    this.#load = load;
    this.#random = seededRandom(options.seed + number);
    this.#nextGame = 1_000_000 + number * gamesOfClient;
  }

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const chance = this.#random.next();
      if (chance < 0.08) await this.#register();
      else if (chance < 0.18) await this.#login();
      else if (chance < 0.45) await this.#importGames();
      else if (chance < 0.65 && this.#options.notes) await this.#writeNote();
      else await this.#getGame();
    }
    this.#agent.destroy();
  }

  async #register(): Promise<void> {
    const accountName = `player_${this.#options.seed}_${this.#number}_${++this.#requests}`;
    const json = { accountName, email: `${accountName}@example.com`, password: passwordOf(accountName) };
    const answer = await this.#ask('/v1/accounts', { method: 'POST', json }, 201);
    if (!answer) return;
    this.#load.told.accounts.set(accountName, (JSON.parse(answer.text) as { id: string }).id);
    this.#accounts.push(accountName);
  }

  async #login(): Promise<void> {
    const account = this.#random.pick(this.#accounts);
    if (account === undefined) return this.#register();
    const json = { account, password: passwordOf(account) };
    const answer = await this.#ask('/v1/sessions', { method: 'POST', json }, 201);
    if (!answer) return;
    const { accessToken, account: own } = JSON.parse(answer.text) as { accessToken: string; account: { id: string } };
    this.#load.told.sessions.set(accessToken, own.id);
  }

  async #importGames(): Promise<void> {
    const { told, faults } = this.#load;
    const fresh = Array.from({ length: this.#random.between(1, 15) }, () => this.#nextGame++);
    const known = this.#settled.splice(0, this.#random.between(0, 10));
    const appIds = [...known, ...fresh];
    const games = appIds.map((appId) => gameOf(appId, (told.tried.get(appId) ?? 0) + 1));
    for (const { appId, achievementsCount } of games) told.tried.set(appId, achievementsCount);
    const headers = { authorization: `Bearer ${this.#options.accessToken}` };
    const answer = await this.#ask('/v1/games/import', { method: 'POST', json: { games }, headers }, 200);
    // Of the games of a failed import nobody knows the revision; this client does not touch them again.
    if (!answer) return;
    for (const { appId, achievementsCount } of games) told.games.set(appId, achievementsCount);
    this.#settled.push(...appIds);
    const { created, updated } = JSON.parse(answer.text) as { created: number; updated: number };
    if (created !== fresh.length || updated !== known.length) {
      faults.push(`An import of ${fresh.length} new and ${known.length} known games answered ${answer.text}`);
    }
  }

  async #getGame(): Promise<void> {
    const appId = this.#random.pick(this.#settled);
    if (appId === undefined) return this.#importGames();
    const answer = await this.#ask(`/v1/games/${appId}`, {}, 200);
    if (!answer) return;
    const told = this.#load.told.games.get(appId);
    const revision = revisionOf(appId, answer);
    if (revision !== told) this.#load.faults.push(`Game ${appId} was answered at ${revision}, stored at ${told}`);
  }

  async #writeNote(): Promise<void> {
    const { told } = this.#load;
    const authorization = { authorization: `Bearer ${this.#options.accessToken}` };
    const json = { title: `note ${this.#options.seed} ${this.#number} ${++this.#requests}` };
    const id = this.#random.next() < 0.5 ? this.#notes.shift() : undefined;
    const answer =
      id === undefined
        ? await this.#ask(
            '/v1/notes',
            { method: 'POST', json, headers: { ...authorization, 'idempotency-key': json.title } },
            201,
          )
        : await this.#ask(
            `/v1/notes/${id}`,
            { method: 'PUT', json, headers: { ...authorization, 'if-match': `"${told.notes.get(id)}"` } },
            200,
          );
    if (!answer) return;
    const note = JSON.parse(answer.text) as { id: string; version: number };
    told.notes.set(note.id, note.version);
    this.#notes.push(note.id);
  }

  /** Null when the store said, or showed, that it is out of reach. */
  async #ask(path: string, question: Question, expected: number): Promise<Answer | null> {
    const { url, loadKey, mayBreak = false } = this.#options;
    const { counts, faults, broken } = this.#load;
    const headers = { ...question.headers, 'steam-clone-load-key': loadKey };
    try {
      const answer = await ask(`${url}${path}`, { ...question, headers, agent: this.#agent });
      counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
      if (answer.status === expected) return answer;
      if (!isUnavailable(answer)) faults.push(`${path} answered ${answer.status}: ${answer.text}`);
    } catch (error) {
      counts.set(0, (counts.get(0) ?? 0) + 1);
      const { code = '', message } = error as NodeJS.ErrnoException;
      broken.set(code || message, (broken.get(code || message) ?? 0) + 1);
      if (!mayBreak) faults.push(`${path} was not answered: ${code} ${message}`);
    }
    await sleep(this.#random.between(5, 50));
    return null;
  }
}

/** A 503 with all that a client needs to try again, and nothing that it must not see. */
function isUnavailable({ status, headers, text }: Answer): boolean {
  if (status !== 503 || !(Number(headers['retry-after']) > 0)) return false;
  const { code } = JSON.parse(text) as { code?: string };
  return (code === 'unavailable' || code === 'storage-full') && !/\bat .*[\w/]+\.[jt]s\b|select |insert /i.test(text);
}
