import { startDeadline } from './deadline.ts';
import { SteamError } from './errors.ts';
import { operations } from './generated/operations.ts';
import type { TokenStore, Tokens } from './token-store.ts';
import type { Transport } from './transport.ts';

/** Answers of these hold new tokens; the requests go without one. */
const signIns = ['users.login', 'users.refreshSession'];

/** Who the client is signed in as. */
export interface Session {
  /** The token that a request of this operation carries. */
  tokenFor(id: string): Promise<string | undefined>;
  /** A token instead of one that has ended; undefined when the user must sign in again. */
  renew(ended: string): Promise<string | undefined>;
  /** Keeps the tokens of a sign-in, drops them after a sign-out. */
  observe(id: string, body: unknown): Promise<void>;
}

export function createSession(store: TokenStore, transport: Transport, deadlineMilliseconds: number): Session {
  let renewal: Promise<string | undefined> | null = null;

  async function refresh(ended: string): Promise<string | undefined> {
    const kept = await store.load();
    // Another client over the same store was faster.
    if (kept && kept.accessToken !== ended) return kept.accessToken;
    if (!kept?.refreshToken) return undefined;

    // Not the deadline of the call that came first: others wait for this too.
    const deadline = startDeadline(deadlineMilliseconds);
    try {
      const request = {
        route: operations['users.refreshSession'],
        input: { body: { refreshToken: kept.refreshToken } },
        options: {},
        // The store gives the same successor again for some seconds, so that a lost answer does not sign the user out.
        repeatable: true,
      };
      const { body } = await transport(request, deadline);
      await store.save(tokensOf(body));
      return tokensOf(body).accessToken;
    } catch (error) {
      if (!(error instanceof SteamError) || error.status !== 401) throw error;
      await store.save(null);
      return undefined;
    } finally {
      deadline.end();
    }
  }

  return {
    async tokenFor(id) {
      return signIns.includes(id) ? undefined : (await store.load())?.accessToken;
    },
    renew(ended) {
      renewal ??= refresh(ended).finally(() => {
        renewal = null;
      });
      return renewal;
    },
    async observe(id, body) {
      if (signIns.includes(id)) await store.save(tokensOf(body));
      if (id === 'users.logout') await store.save(null);
    },
  };
}

function tokensOf(body: unknown): Tokens {
  const { accessToken, refreshToken } = body as Tokens;
  return { accessToken, refreshToken };
}
