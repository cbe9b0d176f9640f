import type { OperationSpecification, RateLimitClass } from '@steam-clone/spec';
import type { Redis } from 'ioredis';
import { hash } from 'node:crypto';
import { problem } from '../problems/problem.ts';
import { addressGroup } from './address-group.ts';
import { type Count, RequestCounter, stricter } from './request-counter.ts';

/** Whom a request is counted for. */
export interface CountedClient {
  /** Null when nobody is signed in. */
  userId: string | null;
  address: string;
  /** The request carries a load key: it is counted, by itself, and not refused. */
  unlimited: boolean;
}

/** Keys that each class remembers in memory, about 300 bytes each. */
const rememberedKeys = 50_000;

/** The classes of `x-rate-limit`. Operations of one class share its count. */
export class OperationLimits {
  readonly #limits = new Map<string, OperationLimit>();

  /** `redis` (see `connectCounters`) is null where this process counts for itself. */
  constructor(classes: readonly RateLimitClass[], redis: Redis | null = null) {
    for (const limit of classes) this.#limits.set(limit.name, new OperationLimit(limit, redis));
  }

  /** The limit of an operation; null when it names none. Throws for a class that the spec does not have. */
  of({ id, rateLimit }: Pick<OperationSpecification, 'id' | 'rateLimit'>): OperationLimit | null {
    if (rateLimit === null) return null;
    const limit = this.#limits.get(rateLimit);
    if (!limit) throw new Error(`${id} names the rate limit ${rateLimit}, which is not in rate-limits.yaml`);
    return limit;
  }
}

/**
 * One class of `x-rate-limit`. Both methods give the RateLimit headers of the answer, and throw `rate-limited` (with
 * Retry-After) when the window is used up; only one of them counts, the other gives undefined.
 */
export class OperationLimit {
  readonly #class: RateLimitClass;
  readonly #counter: RequestCounter;

  constructor(rateLimit: RateLimitClass, redis: Redis | null) {
    this.#class = rateLimit;
    this.#counter = new RequestCounter(rateLimit, rememberedKeys, redis);
  }

  /** Counts by account, or by address when nobody is signed in. */
  async takeBeforeBody(client: CountedClient): Promise<Record<string, string> | undefined> {
    if (this.#class.key !== 'account') return undefined;
    const key = client.userId === null ? addressKey(client) : `account:${client.userId}`;
    return this.#settle(await this.#count(key, client), client);
  }

  /**
   * Counts by address, and by the account that the body aims at: changing addresses does not help against one account,
   * and changing accounts does not help from one address. A refused address no longer counts against the account.
   */
  async takeAfterBody(client: CountedClient, body: unknown): Promise<Record<string, string> | undefined> {
    const { key } = this.#class;
    if (key === 'account') return undefined;
    let count = await this.#count(addressKey(client), client);
    const target = (body as Record<string, unknown> | null | undefined)?.[key.target];
    if (count.allowed && typeof target === 'string')
      count = stricter(count, await this.#count(targetKey(target), client));
    return this.#settle(count, client);
  }

  /** What a load test uses up must not keep people at the same address from signing in. */
  #count(key: string, { unlimited }: CountedClient): Promise<Count> {
    return this.#counter.count(unlimited ? `load:${key}` : key);
  }

  #settle({ allowed, limit, remaining, reset }: Count, { unlimited }: CountedClient): Record<string, string> {
    const seconds = String(Math.max(1, Math.ceil(reset - Date.now() / 1000)));
    const headers = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': seconds,
    };
    if (allowed || unlimited) return headers;
    throw problem('rate-limited', {
      detail: `At most ${limit} requests in ${this.#class.window} s; try again in ${seconds} s.`,
      headers: { ...headers, 'retry-after': seconds },
    });
  }
}

function addressKey({ address }: CountedClient): string {
  return `address:${addressGroup(address)}`;
}

/** A digest, so that neither long names nor names at all are kept; other spellings of one account count as one. */
function targetKey(target: string): string {
  return `target:${hash('sha256', target.normalize('NFKC').trim().toLowerCase(), 'base64url')}`;
}
