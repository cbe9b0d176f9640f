import { describe, expect, it } from '@jest/globals';
import { AnswerCache, type CachedAnswer } from './answer-cache.ts';

const kibibyte = 1024;

function answer(text: string, changes: Partial<CachedAnswer> = {}): CachedAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: text,
    bytes: text.length,
    entityTag: `"${text.slice(0, 8)}"`,
    tags: ['game:1'],
    expiresAt: 1_000,
    ...changes,
  };
}

/** A produce that ends when the test says so. */
function pending() {
  const { promise, resolve, reject } = Promise.withResolvers<CachedAnswer | null>();
  let runs = 0;
  const produce = () => {
    runs += 1;
    return promise;
  };
  return { produce, resolve, reject, runs: () => runs };
}

const textOf = (kept: CachedAnswer | null | undefined) => kept?.body;

describe('AnswerCache', () => {
  it('gives what was filled until it is stale', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    expect(cache.get('one', 0)).toBeUndefined();
    expect(textOf(await cache.fill('one', 0, async () => answer('text')))).toBe('text');
    expect(textOf(cache.get('one', 999))).toBe('text');
    expect(cache.get('one', 1_000)).toBeUndefined();
    expect(cache.statistics).toEqual({ hits: 1, misses: 2 });
  });

  it('does not keep an answer whose boundary has come already', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    expect(textOf(await cache.fill('one', 1_000, async () => answer('text')))).toBe('text');
    expect(cache.size.entries).toBe(0);
  });

  it('has 100 concurrent misses run one produce', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    const work = pending();
    const fills = Array.from({ length: 100 }, () => cache.fill('one', 0, work.produce));
    work.resolve(answer('text'));
    expect(new Set((await Promise.all(fills)).map(textOf))).toEqual(new Set(['text']));
    expect(work.runs()).toBe(1);
  });

  it('keeps nothing of a produce that gives null or throws, and tries anew', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    expect(await cache.fill('one', 0, async () => null)).toBeNull();
    const failing = pending();
    const fills = [cache.fill('one', 0, failing.produce), cache.fill('one', 0, failing.produce)];
    failing.reject(new Error('no database'));
    for (const fill of fills) await expect(fill).rejects.toThrow('no database');
    expect(textOf(await cache.fill('one', 0, async () => answer('text')))).toBe('text');
    expect(textOf(cache.get('one', 0))).toBe('text');
  });

  it('drops by tag, and only that', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    await cache.fill('one', 0, async () => answer('1', { tags: ['game:1', 'news'] }));
    await cache.fill('two', 0, async () => answer('2', { tags: ['game:2', 'news'] }));
    cache.drop(['game:1', 'unknown']);
    expect([cache.get('one', 0), textOf(cache.get('two', 0))]).toEqual([undefined, '2']);
    cache.drop(['news']);
    expect(cache.get('two', 0)).toBeUndefined();
    expect(cache.size).toEqual({ entries: 0, bytes: 0, tags: 0 });
  });

  it('does not keep a fill that began before a drop of its tag, and gives it to nobody who asks after the drop', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    const old = pending();
    const before = cache.fill('one', 0, old.produce);
    cache.drop(['game:1']);
    const work = pending();
    const after = cache.fill('one', 0, work.produce);
    old.resolve(answer('old'));
    expect(textOf(await before)).toBe('old');
    const joined = cache.fill('one', 0, work.produce);
    work.resolve(answer('new'));
    expect([textOf(await after), textOf(await joined), work.runs()]).toEqual(['new', 'new', 1]);
    expect(textOf(cache.get('one', 0))).toBe('new');
  });

  it('keeps a fill that began before a drop of another tag', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    const work = pending();
    const fill = cache.fill('one', 0, work.produce);
    cache.drop(['game:2']);
    work.resolve(answer('text'));
    await fill;
    expect(textOf(cache.get('one', 0))).toBe('text');
  });

  it('does not keep a fill that began before more drops than it remembers', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    const work = pending();
    const fill = cache.fill('one', 0, work.produce);
    cache.drop(['game:1']);
    cache.drop(Array.from({ length: 20_000 }, (_, index) => `other:${index}`));
    work.resolve(answer('old'));
    await fill;
    expect(cache.get('one', 0)).toBeUndefined();
  });

  it('forgets everything when it is cleared, running fills too', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    await cache.fill('one', 0, async () => answer('1'));
    const work = pending();
    const fill = cache.fill('two', 0, work.produce);
    cache.clear();
    work.resolve(answer('2'));
    await fill;
    expect([cache.get('one', 0), cache.get('two', 0)]).toEqual([undefined, undefined]);
    expect(cache.size).toEqual({ entries: 0, bytes: 0, tags: 0 });
    await cache.fill('two', 0, async () => answer('2'));
    expect(textOf(cache.get('two', 0))).toBe('2');
  });

  it('stays within its bytes and leaks no tags', async () => {
    const cache = new AnswerCache(200 * kibibyte);
    for (let index = 0; index < 2_000; index += 1) {
      const tags = [`game:${index}`, `genre:${index % 7}`];
      await cache.fill(`key ${index % 500}`, index, async () =>
        answer('x'.repeat(2_000), { tags, expiresAt: index + 1 }),
      );
      expect(cache.size.bytes).toBeLessThanOrEqual(200 * kibibyte);
    }
    expect(cache.size.entries).toBeGreaterThan(50);
    expect(cache.size.tags).toBeLessThanOrEqual(cache.size.entries + 7);
    await cache.fill('large', 0, async () => answer('x'.repeat(300 * kibibyte)));
    expect(cache.get('large', 0)).toBeUndefined();
  });

  it('replaces an answer together with its tags', async () => {
    const cache = new AnswerCache(100 * kibibyte);
    await cache.fill('one', 0, async () => answer('old', { tags: ['game:1'], expiresAt: 10 }));
    await cache.fill('one', 10, async () => answer('new', { tags: ['game:2'], expiresAt: 20 }));
    cache.drop(['game:1']);
    expect(textOf(cache.get('one', 10))).toBe('new');
    cache.drop(['game:2']);
    expect(cache.size).toEqual({ entries: 0, bytes: 0, tags: 0 });
  });
});
