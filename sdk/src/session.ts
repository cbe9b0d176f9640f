import { startDeadline } from './deadline.ts';
import { SteamError } from './errors.ts';
import { operations } from './generated/operations.ts';
import type { TokenStore, Tokens } from './token-store.ts';
import type { AnyInput, Transport } from './transport.ts';

/** What a user signs in with. */
export interface Credentials {
  account: string;
  password: string;
}

/** Who the client is signed in as. */
export interface Session {
  /** The token that a request of this operation carries. */
  tokenFor(id: string): Promise<string | undefined>;
  /** The token to try again with after a refusal; undefined when there is none and the user must sign in. */
  renewAfter(refusal: unknown, used: string | undefined): Promise<string | undefined>;
  /** Keeps the tokens of a sign-in, drops them after a sign-out. */
  observe(id: string, body: unknown): Promise<void>;
}

export interface SessionOptions {
  store: TokenStore;
  transport: Transport;
  credentials?: Credentials | undefined;
  /** Runs after somebody has signed in, before anybody is told. */
  signedIn?: (accessToken: string) => Promise<void>;
  /** Milliseconds for a renewal. */
  deadline: number;
}

/** Answers of these hold new tokens; the requests go without one. */
const signIns = ['users.login', 'users.refreshSession'];

export function createSession({ store, transport, credentials, signedIn, deadline: limit }: SessionOptions): Session {
  let renewal: Promise<string | undefined> | null = null;

  async function renew(used: string | undefined, ended: boolean): Promise<string | undefined> {
    const kept = await store.load();
    // Another client over the same store was faster.
    if (kept && kept.accessToken !== used) return kept.accessToken;
    const tokens = (ended && kept?.refreshToken && (await refresh(kept.refreshToken))) || (await signIn());
    if (tokens || ended) await store.save(tokens ?? null);
    return tokens?.accessToken;
  }

  async function refresh(refreshToken: string): Promise<Tokens | undefined> {
    try {
      // The store gives the same successor again for some seconds: a lost answer does not sign the user out.
      return await send('users.refreshSession', { body: { refreshToken } }, true);
    } catch (error) {
      if (error instanceof SteamError && error.status === 401) return undefined;
      throw error;
    }
  }

  async function signIn(): Promise<Tokens | undefined> {
    if (!credentials) return undefined;
    const tokens = await send('users.login', { body: credentials }, false);
    await signedIn?.(tokens.accessToken);
    return tokens;
  }

  async function send(id: keyof typeof operations, input: AnyInput, repeatable: boolean): Promise<Tokens> {
    // Not the deadline of the call that came first: others wait for this too.
    const deadline = startDeadline(limit);
    try {
      return tokensOf((await transport({ route: operations[id], input, options: {}, repeatable }, deadline)).body);
    } finally {
      deadline.end();
    }
  }

  return {
    async tokenFor(id) {
      return signIns.includes(id) ? undefined : (await store.load())?.accessToken;
    },
    async renewAfter(refusal, used) {
      if (!(refusal instanceof SteamError)) return undefined;
      const ended = refusal.code === 'token-expired' && used !== undefined;
      if (!ended && !(refusal.code === 'not-signed-in' && credentials)) return undefined;
      renewal ??= renew(used, ended).finally(() => {
        renewal = null;
      });
      return renewal;
    },
    async observe(id, body) {
      if (signIns.includes(id)) await store.save(tokensOf(body));
      if (id === 'users.login') await signedIn?.(tokensOf(body).accessToken);
      if (id === 'users.logout') await store.save(null);
    },
  };
}

function tokensOf(body: unknown): Tokens {
  const { accessToken, refreshToken } = body as Tokens;
  return { accessToken, refreshToken };
}
