import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask, type Question } from './ask.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import type { StoreUnderFault } from './store-under-fault.ts';
import { gameOf, passwordOf } from './told.ts';

export interface BuyingLoadOptions extends Pick<StoreUnderFault, 'url' | 'accessToken' | 'loadKey'> {
  seed: number;
  shoppers: number;
  /** Games that each can buy. */
  games: number;
}

/** People who buy one game after another from their wallets, and remember what they were told. */
export interface BuyingLoad {
  /** Orders that were answered as bought, with who bought what. */
  bought: Map<string, { userId: string; appId: number }>;
  /** What no buyer may ever get to see, in words. */
  faults: string[];
  /** Checkouts that are asked for and not answered yet. */
  running: ReadonlySet<RunningCheckout>;
  /** Ends when every one has an answer to his last purchase, however often he must ask for it. */
  stop(): Promise<void>;
}

/** One request of a checkout, which may be asked again. */
export interface RunningCheckout {
  /** It was not answered, or with 503. */
  isBroken: boolean;
}

const checkouts = '/v1/orders';
const firstAppId = 2_000_000;
const price = 101;

/** Opens accounts with money in their wallets and starts to buy. */
export async function startBuyingLoad(options: BuyingLoadOptions): Promise<BuyingLoad> {
  const stopping = new AbortController();
  const state: State = { bought: new Map(), faults: [], running: new Set() };
  const client = new PatientClient(options, state);
  const administrator = { authorization: `Bearer ${options.accessToken}` };
  const games = Array.from({ length: options.games }, (_, index) => gameOf(firstAppId + index, 1));
  await client.ask('/v1/games/import', { method: 'POST', headers: administrator, json: { games } }, [200]);
  const people = await Promise.all(
    Array.from({ length: options.shoppers }, async (_, number) => {
      const accountName = `shopper_${options.seed}_${number}`;
      const credentials = { accountName, email: `${accountName}@example.com`, password: passwordOf(accountName) };
      const made = await client.ask('/v1/accounts', { method: 'POST', json: credentials }, [201]);
      const { id } = JSON.parse(made.text) as { id: string };
      const credit = { amount: { amount: options.games * price, currency: 'USD' }, reason: 'To buy with' };
      const key = { ...administrator, 'idempotency-key': `credit ${accountName}` };
      await client.ask(`/v1/wallets/${id}/credits`, { method: 'POST', headers: key, json: credit }, [200, 201]);
      const login = { account: accountName, password: credentials.password };
      const session = await client.ask('/v1/sessions', { method: 'POST', json: login }, [201]);
      const { accessToken } = JSON.parse(session.text) as { accessToken: string };
      return { id, accessToken, random: seededRandom(options.seed + number) };
    }),
  );
  const all = people.map((person) => shop(person, client, options, state, stopping.signal));
  return {
    ...state,
    async stop() {
      stopping.abort();
      await Promise.all(all);
    },
  };
}

interface Person {
  id: string;
  accessToken: string;
  random: SeededRandom;
}

type State = Pick<BuyingLoad, 'bought' | 'faults'> & { running: Set<RunningCheckout> };

async function shop(
  { id, accessToken, random }: Person,
  client: PatientClient,
  { games }: BuyingLoadOptions,
  { bought, faults }: State,
  signal: AbortSignal,
): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const readCart = async () => {
    const answer = await client.ask('/v1/carts/current', { headers }, [200, 404]);
    return answer.status === 200 ? (JSON.parse(answer.text) as { id: string; total: number; lines: unknown[] }) : null;
  };
  /** The order closes its cart by an event; what is put into it before belongs to no order. */
  const emptied = async () => {
    while ((await readCart())?.lines.length) await sleep(20);
  };
  for (let index = 0; index < games && !signal.aborted; index++) {
    const appId = firstAppId + index;
    const line = { kind: 'app', itemId: appId };
    // 404 until the copy of the game is there; 409 when an attempt that was not answered has put it in.
    const added = await client.ask('/v1/carts/current/lines', { method: 'POST', headers, json: line }, [200, 404, 409]);
    if (added.status === 404) {
      await sleep(random.between(20, 60));
      index -= 1;
      continue;
    }
    const cart = await readCart();
    if (!cart) continue;
    const order = {
      cartId: cart.id,
      expectedTotal: { amount: cart.total, currency: 'USD' },
      payment: { useWallet: true, paymentMethodId: null },
    };
    const key = { ...headers, 'idempotency-key': `${id} ${appId}` };
    const answer = await client.ask(checkouts, { method: 'POST', headers: key, json: order }, [201]);
    if (answer.status !== 201) continue;
    const { id: orderId, state } = JSON.parse(answer.text) as { id: string; state: string };
    if (state === 'fulfilled') bought.set(orderId, { userId: id, appId });
    else faults.push(`Order ${orderId} was answered as ${state}`);
    await emptied();
  }
}

/** Asks again, under the same key, until there is an answer that is no 503 and no request in flight. */
class PatientClient {
  readonly #options: BuyingLoadOptions;
  readonly #state: State;

  constructor(options: BuyingLoadOptions, state: State) {
    this.#options = options;
    this.#state = state;
  }

  /** Any other status than those expected is a fault. */
  async ask(path: string, question: Question, expected: number[]): Promise<Answer> {
    const { url, loadKey } = this.#options;
    const headers = { ...question.headers, 'steam-clone-load-key': loadKey };
    const { running, faults } = this.#state;
    for (;;) {
      const attempt = { isBroken: false };
      if (path === checkouts) running.add(attempt);
      // When the connection breaks nobody knows whether it was done.
      const answer = await ask(`${url}${path}`, { ...question, headers }).catch(() => null);
      attempt.isBroken = answer === null || answer.status === 503;
      running.delete(attempt);
      if (answer && !attempt.isBroken && !answer.text.includes('idempotency-key-in-flight')) {
        if (!expected.includes(answer.status)) faults.push(`${path} answered ${answer.status}: ${answer.text}`);
        return answer;
      }
      await sleep(50);
    }
  }
}
