import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { AnswerCache } from './answer-cache.ts';

const channel = 'kernel_cache';
/** PostgreSQL takes payloads of less than 8,000 bytes. */
const largestPayload = 7_900;
/** Stands for all tags. */
const everything = '*';

const notify = statement(
  'kernel.announceDrops',
  ['channel', 'payloads'],
  'select pg_notify($1, payload) from unnest($2::text[]) payload',
);

/** Has all processes drop these tags once the transaction of `em` commits. */
export async function announceDrops(em: EntityManager, tags: readonly string[]): Promise<void> {
  if (!em.isInTransaction()) throw new Error('Cached answers are dropped inside the transaction that changes them');
  if (tags.length > 0) await execute(em, notify, { channel, payloads: payloadsOf(tags) });
}

/**
 * Drops from the cache what any process announces. The announcements of this process are heard too: they cover a
 * commit whose success the connection did not live to report. When announcements may have been missed, all goes.
 */
export async function followDrops(database: PluginDatabase, cache: AnswerCache): Promise<void> {
  await database.listen(
    channel,
    (payload) => (payload === everything ? cache.clear() : cache.drop(JSON.parse(payload) as string[])),
    () => cache.clear(),
  );
}

/** The tags as few JSON arrays that each fit a payload. */
export function payloadsOf(tags: readonly string[]): string[] {
  const payloads: string[] = [];
  let part = '';
  for (const tag of new Set(tags)) {
    const text = JSON.stringify(tag);
    if (Buffer.byteLength(text) > largestPayload - 2) return [everything];
    if (Buffer.byteLength(part) + Buffer.byteLength(text) > largestPayload - 3) {
      payloads.push(`[${part}]`);
      part = '';
    }
    part += part === '' ? text : `,${text}`;
  }
  return part === '' ? payloads : [...payloads, `[${part}]`];
}
