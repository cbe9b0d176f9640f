import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import { problem } from '../problems/problem.ts';
import { type PrincipalSigner, principalHeader } from './principal-signer.ts';
import { anonymous, type Principal } from './principal.ts';

/** What `users.introspect` says of a token. */
export interface Introspection {
  active: boolean;
  userId: string | null;
  roles: string[];
  scopes: string[];
  sessionId: string | null;
}

/** How long, in ms of machine time, a checked token is believed without asking again. */
export const tokenBound = 1_000;

/** A guest's 32 random bytes; who has them is the guest. */
export const guestHeader = 'x-guest-token';

/** Finds out who is asking: a principal signed by the installation, a bearer token that `users` checks, or a guest. */
export class Authenticator {
  readonly #signer: PrincipalSigner;
  readonly #introspect: (token: string) => Promise<Introspection>;
  readonly #checked = new LRUCache<string, Principal>({ max: 20_000, ttl: tokenBound });
  /** Counts drops, so that a check that began before a drop is not kept after it. */
  #drops = 0;

  constructor(signer: PrincipalSigner, introspect: (token: string) => Promise<Introspection>) {
    this.#signer = signer;
    this.#introspect = introspect;
  }

  /**
   * The principal behind the headers; `anonymous` when they name none.
   * Throws `invalid-principal` for an unsigned or foreign principal, `token-expired` for a token that is not valid (any more).
   */
  async authenticate(headers: IncomingHttpHeaders): Promise<Principal> {
    const { authorization, [principalHeader]: signed, [guestHeader]: guest } = headers;
    const vouchedFor = signed === undefined ? anonymous : this.#signer.verify(String(signed));
    // The gateway passes a token on that it could not vouch for; then it is judged here.
    if (vouchedFor.kind !== 'anonymous') return vouchedFor;
    if (authorization === undefined) return guest === undefined ? anonymous : asGuest(String(guest));
    const token = /^Bearer ([\w~+/.-]{1,256}=*)$/i.exec(authorization)?.[1];
    if (token === undefined) throw tokenRefused('Send the token as `Authorization: Bearer <token>`.');
    return this.#checked.get(token) ?? this.#check(token);
  }

  /** Forgets tokens at once: those of some sessions, or all of a user. */
  drop(ended: { sessionIds: string[] } | { userId: string }): void {
    this.#drops += 1;
    for (const [token, principal] of this.#checked.entries()) {
      const concerned =
        'userId' in ended
          ? principal.userId === ended.userId
          : principal.sessionId !== null && ended.sessionIds.includes(principal.sessionId);
      if (concerned) this.#checked.delete(token);
    }
  }

  async #check(token: string): Promise<Principal> {
    const drops = this.#drops;
    const start = performance.now();
    const { active, userId, roles, scopes, sessionId } = await this.#introspect(token);
    if (!active) throw tokenRefused('The token is not valid, or not any more. Refresh it or sign in again.');
    const principal: Principal = { kind: 'user', userId, guestId: null, roles, scopes, sessionId, caller: null };
    // Believed from when the check began: its answer may have been under way while the session ended.
    if (drops === this.#drops) this.#checked.set(token, principal, { start });
    return principal;
  }
}

function asGuest(token: string): Principal {
  if (!/^[\w-]{43}$/.test(token)) throw tokenRefused('Send the guest token as it was given, in `X-Guest-Token`.');
  return { ...anonymous, kind: 'guest', guestId: hash('sha256', token) };
}

function tokenRefused(detail: string) {
  return problem('token-expired', { detail, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
}
