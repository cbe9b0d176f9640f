import { LRUCache } from 'lru-cache';
import { Problem, problem } from '../problems/problem.ts';
import { isSigned, sign } from '../signatures/signature.ts';
import type { Principal } from './principal.ts';

/** The header in which the gateway and calling plugins vouch for who is asking. */
export const principalHeader = 'steam-clone-principal';

/** Keys of the installation: the newest signs, all within their overlap are accepted. */
export interface SigningKeys {
  readonly signing: Buffer;
  readonly accepted: readonly Buffer[];
}

interface Claims {
  principal: Principal;
  /** The plugin that may accept it. */
  audience: string;
  /** Machine time, ms. */
  expiresAt: number;
}

const lifetime = 30_000;

/** Signs principals for other processes of the installation, and verifies theirs. */
export class PrincipalSigner {
  readonly #keys: SigningKeys;
  readonly #audience: string;
  /** Verified tokens; the gateway sends the same one for many requests. */
  readonly #verified = new LRUCache<string, Claims>({ max: 10_000 });

  /** `audience` is the name under which this process accepts principals. */
  constructor(keys: SigningKeys, audience: string) {
    this.#keys = keys;
    this.#audience = audience;
  }

  /** A token that `audience` accepts for 30 s. */
  sign(principal: Principal, audience: string): string {
    const claims: Claims = { principal, audience, expiresAt: Date.now() + lifetime };
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${payload}.${sign(this.#keys, 'principal', payload)}`;
  }

  /** The principal of a token. Throws `invalid-principal` for one that is unsigned, foreign or too old. */
  verify(token: string): Principal {
    const claims = this.#verified.get(token) ?? this.#open(token);
    if (claims.expiresAt < Date.now()) throw problem('invalid-principal', { detail: 'The principal has expired.' });
    return claims.principal;
  }

  /** Says whether `verify` would give a principal. */
  accepts(token: string): boolean {
    return this.refusal(token) === null;
  }

  /** Why a token is not accepted; null when it is. */
  refusal(token: string): Problem | null {
    try {
      this.verify(token);
      return null;
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  }

  #open(token: string): Claims {
    const [payload = '', signature = ''] = token.split('.');
    if (!isSigned(this.#keys, 'principal', payload, signature)) {
      throw problem('invalid-principal', { detail: 'The principal is not signed by this installation.' });
    }
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    if (claims.audience !== this.#audience) {
      throw problem('invalid-principal', { detail: 'The principal was signed for another plugin.' });
    }
    this.#verified.set(token, claims);
    return claims;
  }
}
