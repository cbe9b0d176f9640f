import { startDeadline } from './deadline.ts';
import { SteamError } from './errors.ts';
import { operations } from './generated/operations.ts';
import type { Transport } from './transport.ts';

/** A guest's cart, until its guest signs in. */
export interface Guest {
  /** What a request without an access token carries. */
  token(): string | undefined;
  /** Keeps the token of a cart that was made for a guest. */
  observe(id: string, body: unknown): void;
  /** Joins the guest's cart with that of who has signed in. */
  signedIn(accessToken: string): Promise<void>;
}

export interface GuestOptions {
  token?: string | undefined;
  transport: Transport;
  /** Milliseconds for the joining. */
  deadline: number;
}

export function createGuest({ token, transport, deadline: limit }: GuestOptions): Guest {
  return {
    token: () => token,
    observe(id, body) {
      if (id === 'shopping.createGuestCart') token = (body as { guestToken: string }).guestToken;
      if (id === 'shopping.mergeCart') token = undefined;
    },
    async signedIn(accessToken) {
      if (token === undefined) return;
      const deadline = startDeadline(limit);
      const route = operations['shopping.mergeCart'];
      try {
        // The same again gives the same, so that a lost answer does no harm.
        const input = { body: { guestToken: token } };
        await transport({ route, input, options: {}, accessToken, repeatable: true }, deadline);
        token = undefined;
      } catch (error) {
        // The sign-in has succeeded all the same. What could not be joined now is joined after the next one; what is gone is not.
        if (error instanceof SteamError && error.status === 404) token = undefined;
      } finally {
        deadline.end();
      }
    },
  };
}
