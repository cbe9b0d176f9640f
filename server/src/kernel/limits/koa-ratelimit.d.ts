/** What the kernel uses of koa-ratelimit 6, which has no types of its own. */
declare module 'koa-ratelimit' {
  /** What the memory driver keeps of an id; `reset` in seconds since 1970. */
  export type MemoryEntry = { reset: number; remaining: number; total: number };

  /** `duration` is in ms; `headers` names the fields that `context.set` is given. */
  export type Options<Context> = {
    id: (context: Context) => string;
    max: number;
    duration: number;
    namespace: string;
    headers: { remaining: string; reset: string; total: string };
  } & ({ driver: 'memory'; db: Map<string, MemoryEntry> } | { driver: 'redis'; db: object });

  export default function ratelimit<Context>(
    options: Options<Context>,
  ): (context: Context, next: () => Promise<void>) => Promise<void>;
}
