import { BoundedMap } from '../../kernel/limits/bounded-map.ts';
import { addressGroup } from '../../kernel/limits/address-group.ts';

/** What a limit says to one request. */
export interface LimitState {
  allowed: boolean;
  /** Requests that may come at once. */
  limit: number;
  remaining: number;
  /** Seconds until `remaining` is `limit` again; for a refused request, until the next one is allowed. */
  resetSeconds: number;
}

export interface AddressLimitOptions {
  /** Requests that an address may send at once. */
  burst: number;
  /** Requests a second that are given back. */
  perSecond: number;
  /** Addresses that are remembered, about 200 bytes each. */
  addresses: number;
}

interface Bucket {
  tokens: number;
  /** Machine time, ms, at which `tokens` was right. */
  at: number;
}

/** The first guard of every request: one token bucket for each client address, IPv6 by /64. Counts in machine time. */
export class AddressLimit {
  readonly #burst: number;
  readonly #perMillisecond: number;
  readonly #buckets: BoundedMap<Bucket>;
  #now = 0;

  constructor({ burst, perSecond, addresses }: AddressLimitOptions) {
    this.#burst = burst;
    this.#perMillisecond = perSecond / 1000;
    this.#buckets = new BoundedMap(addresses, (bucket) => burst - this.#refilled(bucket));
  }

  /**
   * Counts one request of a client. `now` is machine time in ms. Requests with a load key are counted by themselves: what a load
   * test uses up must not keep others at the same address out.
   */
  take(address: string, now = performance.now(), withLoadKey = false): LimitState {
    this.#now = now;
    const group = withLoadKey ? `load ${addressGroup(address)}` : addressGroup(address);
    let bucket = this.#buckets.get(group);
    if (bucket === undefined) this.#buckets.set(group, (bucket = { tokens: this.#burst, at: now }));
    bucket.tokens = this.#refilled(bucket);
    bucket.at = now;
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    const missing = allowed ? this.#burst - bucket.tokens : 1 - bucket.tokens;
    return {
      allowed,
      limit: this.#burst,
      remaining: Math.floor(bucket.tokens),
      resetSeconds: Math.ceil(missing / this.#perMillisecond / 1000),
    };
  }

  #refilled({ tokens, at }: Bucket): number {
    return Math.min(this.#burst, tokens + (this.#now - at) * this.#perMillisecond);
  }
}
