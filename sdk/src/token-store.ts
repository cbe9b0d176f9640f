export interface Tokens {
  accessToken: string;
  /** Without it the client can not refresh and signs out when the access token ends. */
  refreshToken?: string | undefined;
}

/** Where tokens are kept between calls: memory, a file, a browser's storage. */
export interface TokenStore {
  load(): Tokens | null | Promise<Tokens | null>;
  /** Null after sign-out, or when the store of games accepts the tokens no longer. */
  save(tokens: Tokens | null): void | Promise<void>;
}

/** Keeps tokens as long as the client lives. */
export function memoryTokenStore(tokens: Tokens | null = null): TokenStore {
  return {
    load: () => tokens,
    save(next) {
      tokens = next;
    },
  };
}
