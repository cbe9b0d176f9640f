/** koa-ratelimit 6 has no types of its own; this is what the kernel uses of it. */
declare module 'koa-ratelimit' {
  /** What the middleware touches of a Koa context. */
  export interface LimitedContext {
    state: object;
    status: number;
    body: unknown;
    set(fields: object | string, value?: unknown): void;
  }

  /** What the memory driver keeps of one id. */
  export interface MemoryEntry {
    /** Seconds since 1970. */
    reset: number;
    remaining: number;
    total: number;
  }

  export type Options<Context extends LimitedContext> = {
    id: (context: Context) => string;
    /** Requests a window. */
    max: number;
    /** The window in ms. */
    duration: number;
    namespace: string;
    /** Names of the fields that `context.set` is given. */
    headers: { remaining: string; reset: string; total: string };
  } & ({ driver: 'memory'; db: Map<string, MemoryEntry> } | { driver: 'redis'; db: object });

  export default function ratelimit<Context extends LimitedContext>(
    options: Options<Context>,
  ): (context: Context, next: () => Promise<void>) => Promise<void>;
}
