import type { RateLimitClass } from '@steam-clone/spec';
import { Redis } from 'ioredis';
import ratelimit, { type LimitedContext, type MemoryEntry } from 'koa-ratelimit';
import { BoundedMap } from './bounded-map.ts';

/** What a window has to say after one more request. */
export interface Count {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Machine time, seconds since 1970, at which the window ends. */
  reset: number;
}

/** How long, in ms, Redis is left alone after it failed. */
const pause = 1_000;

/**
 * Counts requests of one class by key, with koa-ratelimit. Memory always counts; with Redis all processes count
 * together and the stricter of both is believed, so that a Redis that is away, full or just emptied opens nothing.
 */
export class RequestCounter {
  readonly #inMemory: (key: string) => Promise<Count>;
  readonly #inRedis: ((key: string) => Promise<Count>) | null;
  #redisAgainAt = 0;

  /** `keys` bounds how many keys memory holds. */
  constructor({ name, limit, window }: RateLimitClass, keys: number, redis: Redis | null) {
    const shared = { max: limit, duration: window * 1000, namespace: `steam-clone:limit:${name}` };
    const db = new MemoryEntries(keys, countedBy);
    this.#inMemory = counting(ratelimit({ ...shared, ...contextOptions, driver: 'memory', db }));
    this.#inRedis = redis && counting(ratelimit({ ...shared, ...contextOptions, driver: 'redis', db: redis }));
  }

  /** Counts one request. Never throws. */
  async count(key: string): Promise<Count> {
    const local = await this.#inMemory(key);
    if (!this.#inRedis || performance.now() < this.#redisAgainAt) return local;
    try {
      return stricter(local, await this.#inRedis(key));
    } catch {
      // The connection reports its own errors.
      this.#redisAgainAt = performance.now() + pause;
      return local;
    }
  }
}

/**
 * A connection for the counters of all processes. A command that Redis does not answer at once fails, because a limit
 * must not hold up requests; `onError` hears of failures to connect, and the connection goes on trying.
 */
export function connectCounters(url: string, onError: (error: Error) => void): Redis {
  return new Redis(url, {
    enableOfflineQueue: false,
    commandTimeout: 250,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
  }).on('error', onError);
}

/** The one that refuses, or leaves less. */
export function stricter(one: Count, other: Count): Count {
  if (one.allowed !== other.allowed) return one.allowed ? other : one;
  return other.remaining < one.remaining ? other : one;
}

/**
 * Entries that each request sees as it left them. The memory driver counts one object down, and of requests that come at
 * once all would look at it only after the last one has counted: none would be allowed.
 */
class MemoryEntries extends BoundedMap<MemoryEntry> {
  override get(key: string): MemoryEntry | undefined {
    const entry = super.get(key);
    if (entry === undefined) return undefined;
    const own = { ...entry };
    this.set(key, own);
    return own;
  }
}

/** What would be lost with an entry of the memory driver. */
function countedBy({ reset, remaining, total }: MemoryEntry): number {
  return reset * 1000 < Date.now() ? 0 : total - remaining + 1;
}

/** As much of a Koa context as koa-ratelimit touches. */
class CountingContext implements LimitedContext {
  readonly key: string;
  readonly state = {};
  status = 0;
  body: unknown;
  readonly count: Count = { allowed: false, limit: 0, remaining: 0, reset: 0 };

  constructor(key: string) {
    this.key = key;
  }

  /** Called with the counts, and with a Retry-After that is not needed because `reset` says it. */
  set(fields: object | string): void {
    if (typeof fields === 'object') Object.assign(this.count, fields);
  }
}

const contextOptions = {
  id: ({ key }: CountingContext) => key,
  headers: { remaining: 'remaining', reset: 'reset', total: 'limit' },
};

function counting(middleware: ReturnType<typeof ratelimit<CountingContext>>): (key: string) => Promise<Count> {
  return async (key) => {
    const context = new CountingContext(key);
    await middleware(context, async () => {
      context.count.allowed = true;
    });
    return context.count;
  };
}
