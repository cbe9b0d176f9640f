import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AnswerCache, type CachedAnswer } from './answer-cache.ts';

const tags = ['a', 'b'] as const;
type Tag = (typeof tags)[number];
type Versions = Record<Tag, number>;

type Step =
  | { do: 'commit'; tag: Tag }
  | { do: 'drop' }
  | { do: 'read'; tag: Tag; also: Tag; lifetime: number }
  | { do: 'clear' }
  | { do: 'turn'; by: number }
  | { do: 'settle' };

const tag = fc.constantFrom(...tags);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('commit' as const), tag }),
  fc.record({ do: fc.constant('drop' as const) }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), tag, also: tag, lifetime: fc.nat(30) }) },
  fc.record({ do: fc.constant('clear' as const) }),
  fc.record({ do: fc.constant('turn' as const), by: fc.nat(20) }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
);

/** A store of two versioned things, and the cache in front of it. */
class Model {
  readonly cache = new AnswerCache(8_000);
  readonly reads: Promise<void>[] = [];
  readonly #committed: Versions = { a: 0, b: 0 };
  /** What writers have been answered: a read that begins now must not see less. */
  #answered: Versions = { ...this.#committed };
  #undropped: Tag[] = [];
  #now = 0;

  async run(steps: readonly Step[], scheduler: fc.Scheduler): Promise<void> {
    for (const next of steps) {
      if (next.do === 'commit') this.#commit(next.tag);
      else if (next.do === 'drop') this.#drop();
      else if (next.do === 'clear') this.cache.clear();
      else if (next.do === 'turn') this.#now += next.by;
      else if (next.do === 'read') this.reads.push(this.#read(next, scheduler));
      else if (scheduler.count() > 0) await scheduler.waitNext(1);
      expect(this.cache.size.bytes).toBeLessThanOrEqual(8_000);
    }
    await scheduler.waitIdle();
    await Promise.all(this.reads);
    this.cache.drop(tags);
    expect(this.cache.size).toEqual({ entries: 0, bytes: 0, tags: 0 });
  }

  #commit(changed: Tag): void {
    this.#committed[changed] += 1;
    this.#undropped.push(changed);
  }

  #drop(): void {
    this.cache.drop(this.#undropped.splice(0));
    this.#answered = { ...this.#committed };
  }

  async #read({ tag: one, also, lifetime }: Step & { do: 'read' }, scheduler: fc.Scheduler): Promise<void> {
    const floor = { ...this.#answered };
    const now = this.#now;
    const key = `${one}${also}`;
    const kept = this.cache.get(key, now);
    if (kept) expect(kept.expiresAt).toBeGreaterThan(now);
    const answer =
      kept ?? (await this.cache.fill(key, now, () => this.#produce([one, also], now + lifetime, scheduler)));
    const seen = JSON.parse(answer?.body ?? 'null') as Versions;
    for (const name of [one, also]) expect(seen[name]).toBeGreaterThanOrEqual(floor[name]);
  }

  async #produce(of: Tag[], expiresAt: number, scheduler: fc.Scheduler): Promise<CachedAnswer> {
    const body = JSON.stringify(this.#committed);
    await scheduler.schedule(Promise.resolve());
    return { status: 200, headers: {}, body, bytes: body.length, entityTag: '"1"', tags: of, expiresAt };
  }
}

describe('AnswerCache, whatever happens in whichever order', () => {
  it('never gives a reader less than a writer was answered before, nothing stale, nothing beyond its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), fc.scheduler(), (steps, scheduler) =>
        new Model().run(steps, scheduler),
      ),
      { numRuns: 800 },
    );
  });
});
