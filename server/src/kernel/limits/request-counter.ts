import type { RateLimitClass } from '@steam-clone/spec';
import type { Redis } from 'ioredis';
import ratelimit, { type MemoryEntry } from 'koa-ratelimit';
import { BoundedMap } from './bounded-map.ts';

/** What a window has to say to one more request. */
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
    const options = {
      id: ({ key }: CountingContext) => key,
      max: limit,
      duration: window * 1000,
      namespace: `steam-clone:limit:${name}`,
      headers: { remaining: 'remaining', reset: 'reset', total: 'limit' },
    };
    this.#inMemory = counting(ratelimit({ ...options, driver: 'memory', db: new MemoryEntries(keys, countedBy) }));
    this.#inRedis = redis && counting(ratelimit({ ...options, driver: 'redis', db: redis }));
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
 * A connection for the counters of all processes. What Redis does not answer at once fails, because a limit must not
 * hold up requests. The caller listens for `error`; the connection goes on trying.
 */
export async function connectCounters(url: string): Promise<Redis> {
  // Only loaded where it is used: it is a good part of a process's memory.
  const { Redis: Connection } = await import('ioredis');
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, 1_000);
  const options = { enableOfflineQueue: false, commandTimeout: 250, maxRetriesPerRequest: 0, retryStrategy };
  return new Connection(url, options);
}

/** The one that refuses, or leaves less. */
export function stricter(one: Count, other: Count): Count {
  if (one.allowed !== other.allowed) return one.allowed ? other : one;
  return other.remaining < one.remaining ? other : one;
}

/** What would be lost with an entry of the memory driver. */
function countedBy({ reset, remaining, total }: MemoryEntry): number {
  return reset * 1000 < Date.now() ? 0 : total - remaining + 1;
}

/**
 * Gives each request an entry of its own. The memory driver counts one shared object down, and requests that come at
 * once would all look at it only after the last one has counted: none would be allowed.
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

/** As much of a Koa context as koa-ratelimit touches. */
interface CountingContext {
  key: string;
  state: object;
  set: (fields: object | string) => void;
}

function counting(middleware: ReturnType<typeof ratelimit<CountingContext>>): (key: string) => Promise<Count> {
  return async (key) => {
    const count: Count = { allowed: false, limit: 0, remaining: 0, reset: 0 };
    // It sets the counts as one object, and a Retry-After by name that `reset` says too.
    const set = (fields: object | string): unknown => typeof fields === 'object' && Object.assign(count, fields);
    await middleware({ key, state: {}, set }, async () => {
      count.allowed = true;
    });
    return count;
  };
}
