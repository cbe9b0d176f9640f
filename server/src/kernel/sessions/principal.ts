/** Who a request speaks for. */
export interface Principal {
  kind: 'anonymous' | 'guest' | 'user' | 'service';
  /** UUID of the account; a service may act on behalf of one. */
  userId: string | null;
  /** SHA-256 of a guest's token, in hex; null for all others. */
  guestId: string | null;
  roles: readonly string[];
  /** Scopes of the token or key; `*` for a signed-in session. */
  scopes: readonly string[];
  /** The session behind the token, so that it can be ended; null for services. */
  sessionId: string | null;
  /** The plugin that calls, for calls between plugins. */
  caller: string | null;
}

export interface SignedInPrincipal extends Principal {
  userId: string;
}

export const anonymous: Principal = {
  kind: 'anonymous',
  userId: null,
  guestId: null,
  roles: [],
  scopes: [],
  sessionId: null,
  caller: null,
};

/** The installation itself, when it asks something of its own plugins. */
export const installation: Principal = {
  kind: 'service',
  userId: null,
  guestId: null,
  roles: ['service'],
  scopes: ['*'],
  sessionId: null,
  caller: 'installation',
};
