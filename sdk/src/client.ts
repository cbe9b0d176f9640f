import type { CallOptions } from './call-options.ts';
import { startDeadline } from './deadline.ts';
import { operations } from './generated/operations.ts';
import type { operations as Operations } from './generated/types.ts';
import type { Answer, Client, OperationTable, Page, Route } from './operation-types.ts';
import { pagesOf } from './pages.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retry.ts';
import { createGuest } from './guest.ts';
import { createSession, type Credentials } from './session.ts';
import { memoryTokenStore, type TokenStore } from './token-store.ts';
import { type AnyInput, createTransport } from './transport.ts';

export interface ClientOptions {
  /** Where the store answers, such as `http://127.0.0.1:8000`. */
  baseUrl: string;
  /** Instead of the global one, for a proxy, a test or an older runtime. */
  fetch?: typeof globalThis.fetch;
  /** An access token or API key to begin with; without a refresh token it is used until it ends. */
  token?: string;
  /** Of a guest's cart from before: it is joined with the account's after the next sign-in. */
  guestToken?: string;
  /** The client signs in with these by itself when an operation asks for it, for programs that run unattended. */
  credentials?: Credentials;
  /** Where tokens are kept; in memory when not given. */
  store?: TokenStore;
  /** Milliseconds for a call that names no deadline of its own: 30,000 when not given; 0 is no limit. */
  deadline?: number;
  /** Repetitions of requests that may be repeated: 3, from 200 ms on, when not given. */
  retry?: Partial<RetryPolicy>;
}

export type SteamClient = Client<Operations>;

/**
 * A client of all operations of a store. Calls throw `SteamError` when the store refuses and `SteamConnectionError`
 * when there is no answer.
 */
export function createSteamClient(options: ClientOptions): SteamClient {
  return createClient<Operations>(operations, options);
}

/** The same for operations of your own, as `steam-clone plugin build` generates their types and table. */
export function createClient<OwnOperations>(
  table: OperationTable<OwnOperations>,
  options: ClientOptions,
): Client<OwnOperations> {
  const send = createSender(options);
  const client: Record<string, Record<string, unknown>> = {};
  for (const [id, route] of Object.entries<Route>(table)) {
    const [plugin, name] = id.split('.', 2) as [string, string];
    (client[plugin] ??= {})[name] = bindOperation(route, (input, callOptions) => send(id, route, input, callOptions));
  }
  return client as Client<OwnOperations>;
}

/** Sends one operation. Sign-in, renewal, repetition, deadline and errors are those of a client. */
export type Sender = (id: string, route: Route, input?: AnyInput, options?: CallOptions) => Promise<Answer<unknown>>;

/** For programs that know operations only at run time, from the document of a store. */
export function createSender(options: ClientOptions): Sender {
  const baseUrl = checkedUrl(options.baseUrl);
  const defaultDeadline = options.deadline ?? 30_000;
  const transport = createTransport({
    baseUrl,
    fetch: options.fetch,
    retry: { ...defaultRetryPolicy, ...options.retry },
  });
  const store = options.store ?? memoryTokenStore(options.token ? { accessToken: options.token } : null);
  const guest = createGuest({ token: options.guestToken, transport, deadline: defaultDeadline });
  const session = createSession({
    store,
    transport,
    credentials: options.credentials,
    signedIn: guest.signedIn,
    deadline: defaultDeadline,
  });

  return async (id, route, input = {}, callOptions = {}) => {
    const deadline = startDeadline(callOptions.deadline ?? defaultDeadline, callOptions.signal);
    try {
      const request = { route, input, options: callOptions, guestToken: guest.token() };
      const accessToken = await session.tokenFor(id);
      const answer = await transport({ ...request, accessToken }, deadline).catch(async (error: unknown) => {
        const renewed = await deadline.race(session.renewAfter(error, accessToken));
        if (!renewed) throw error;
        return transport({ ...request, accessToken: renewed }, deadline);
      });
      guest.observe(id, answer.body);
      await session.observe(id, answer.body);
      return answer;
    } finally {
      deadline.end();
    }
  };
}

function bindOperation(
  route: Route,
  answer: (input?: AnyInput, options?: CallOptions) => Promise<Answer<unknown>>,
): object {
  const call = async (input?: AnyInput, options?: CallOptions) => (await answer(input, options)).body;
  const pages = (input: AnyInput = {}, options?: CallOptions) =>
    pagesOf(async (cursor) => {
      const query = cursor === undefined ? input.query : { ...input.query, cursor };
      return (await call({ ...input, ...(query && { query }) }, options)) as Page<unknown>;
    });
  return Object.assign(call, { answer }, route[2] === true && { pages });
}

function checkedUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new TypeError(`baseUrl must be an address such as http://127.0.0.1:8000, not "${baseUrl}"`);
  }
  return baseUrl;
}
