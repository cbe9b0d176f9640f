import { eventually } from './eventually.ts';
import type { PluginUnderTest } from './plugin-under-test.ts';

type CachedStore = Pick<PluginUnderTest<never>, 'cache' | 'database'>;

/**
 * Puts an answer with a tag into the cache and tells, when it is asked, whether it is still there. What was dropped before
 * is announced to all processes, to this one too: the answer comes in after that has been heard.
 */
export async function cachedAnswer(store: CachedStore, tag: string): Promise<() => boolean> {
  const { cache, database } = store;
  const mark = crypto.randomUUID();
  await fill(store, mark, mark);
  await database.pool.query('select pg_notify($1, $2)', ['kernel_cache', JSON.stringify([mark])]);
  await eventually(() => {
    if (cache.get(mark, 0)) throw new Error('The announcements of before have not been heard yet');
  });
  const key = crypto.randomUUID();
  await fill(store, key, tag);
  return () => cache.get(key, 0) !== undefined;
}

async function fill({ cache }: CachedStore, key: string, tag: string): Promise<void> {
  const answer = { status: 200, headers: {}, body: '{}', bytes: 2, entityTag: '"1"', tags: [tag], expiresAt: 1 };
  await cache.fill(key, 0, () => Promise.resolve(answer));
}
