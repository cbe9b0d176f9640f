import { LRUCache } from 'lru-cache';

/** A serialised answer. */
export interface CachedAnswer {
  status: number;
  headers: Record<string, string>;
  /** Text, which Node sends together with the header in one piece. */
  body: string;
  /** Of the body in UTF-8. */
  bytes: number;
  entityTag: string;
  /** What it was made from: a write drops all answers with one of its tags. */
  tags: string[];
  /** Business time, ms: from then on it is stale. */
  expiresAt: number;
}

type Fill = Promise<CachedAnswer | null>;

/** Bytes that an entry costs beside its texts, and each of its tags: objects, index and map slots. */
const overhead = { entry: 600, tag: 200 };
/** Tags remembered for the fills that run; beyond that all these fills are taken as dropped. */
const rememberedDrops = 10_000;

/**
 * Serialised answers in memory, bounded in bytes. A drop also reaches the fills that began before it: their answer is
 * given to those who asked before the drop, but not kept and given to nobody who asks after it.
 */
export class AnswerCache {
  readonly statistics = { hits: 0, misses: 0 };
  readonly #answers: LRUCache<string, CachedAnswer>;
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #fills = new Map<string, Fill>();
  #runningFills = 0;
  /** Counts drops. */
  #generation = 0;
  /** The generation of each tag's last drop, while fills run. */
  readonly #dropped = new Map<string, number>();
  /** Fills that began before this generation are not kept. */
  #oldestKept = 0;

  constructor(maximumBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maximumBytes,
      sizeCalculation: sizeOf,
      onInsert: (answer, key) => this.#index(answer, key),
      dispose: (answer, key) => this.#unindex(answer, key),
    });
  }

  /** What is held at the moment. */
  get size(): { entries: number; bytes: number; tags: number } {
    return { entries: this.#answers.size, bytes: this.#answers.calculatedSize, tags: this.#keysByTag.size };
  }

  /** The answer under the key, unless it is stale at `now` (business time, ms). */
  get(key: string, now: number): CachedAnswer | undefined {
    const answer = this.#answers.get(key);
    const isFresh = answer !== undefined && now < answer.expiresAt;
    this.statistics[isFresh ? 'hits' : 'misses'] += 1;
    return isFresh ? answer : undefined;
  }

  /**
   * Has the answer made and kept, once for all who ask at the same time. `produce` gives null for what must not be
   * kept, such as a problem; then everybody gets null. What it throws goes to all who wait.
   */
  async fill(key: string, now: number, produce: () => Fill): Fill {
    const running = this.#fills.get(key);
    if (running) return running;
    const fill = this.#produce(key, now, produce);
    this.#fills.set(key, fill);
    try {
      return await fill;
    } finally {
      if (this.#fills.get(key) === fill) this.#fills.delete(key);
    }
  }

  /** Forgets all answers with one of these tags. */
  drop(tags: readonly string[]): void {
    this.#begin();
    for (const tag of tags) {
      if (this.#runningFills > 0) this.#dropped.set(tag, this.#generation);
      for (const key of this.#keysByTag.get(tag) ?? []) this.#answers.delete(key);
    }
    if (this.#dropped.size > rememberedDrops) this.#dropFills();
  }

  /** Forgets everything: the clock has turned, or drops may have been missed. */
  clear(): void {
    this.#begin();
    this.#dropFills();
    this.#answers.clear();
  }

  /** The tags of a fill are known when it ends, so nobody who asks from now on may join one that runs. */
  #begin(): void {
    this.#generation += 1;
    this.#fills.clear();
  }

  #dropFills(): void {
    this.#oldestKept = this.#generation;
    this.#dropped.clear();
  }

  async #produce(key: string, now: number, produce: () => Fill): Fill {
    const begun = this.#generation;
    this.#runningFills += 1;
    try {
      const answer = await produce();
      if (answer && now < answer.expiresAt && !this.#wasDropped(answer, begun)) this.#answers.set(key, answer);
      return answer;
    } finally {
      this.#runningFills -= 1;
      if (this.#runningFills === 0) this.#dropped.clear();
    }
  }

  #wasDropped({ tags }: CachedAnswer, begun: number): boolean {
    return begun < this.#oldestKept || tags.some((tag) => (this.#dropped.get(tag) ?? 0) > begun);
  }

  #index({ tags }: CachedAnswer, key: string): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(key);
      else this.#keysByTag.set(tag, new Set([key]));
    }
  }

  #unindex({ tags }: CachedAnswer, key: string): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys?.delete(key) && keys.size === 0) this.#keysByTag.delete(tag);
    }
  }
}

/** V8 keeps a text with one byte a character, or with two when one of them is not in Latin-1; ASCII is easily told. */
function sizeOf({ body, bytes, headers, tags }: CachedAnswer, key: string): number {
  const texts = [key, ...tags, ...Object.entries(headers).flat()];
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return (
    overhead.entry + overhead.tag * tags.length + (bytes === body.length ? bytes : 2 * body.length) + 2 * characters
  );
}
