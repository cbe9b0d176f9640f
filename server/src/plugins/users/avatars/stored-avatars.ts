import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { type Pictures, type Size, sizes } from './pictures.ts';

/** Ms of business time that a picture may wait for the profile that is to show it. */
const patience = 3_600_000;

const announce = statement(
  'users.announceAvatar',
  ['hash', 'dueAt'],
  'insert into avatar (hash, due_at) values ($1, $2) on conflict (hash) do nothing returning hash',
);
const lock = statement(
  'users.lockAvatars',
  ['hashes'],
  // In one order, so that two who change pictures for each other's do not wait for each other.
  'select hash from avatar where hash = any($1::text[]) order by hash for update',
);
const settle = statement(
  'users.settleAvatars',
  ['shown', 'hashes', 'now'],
  'update avatar set due_at = case when hash = $1 then null else $3::timestamptz end where hash = any($2::text[]) returning hash',
);

/** The key of a picture among the plugin's blobs. */
export function keyOf(hash: string, size: Size): string {
  return `avatar/${hash}/${size}`;
}

/** Writes down that a picture is about to be among the blobs, so that it is found there should nobody come to show it. */
export async function announceAvatar(
  hash: string,
  { rows, clock }: Pick<WorkContext, 'rows' | 'clock'>,
): Promise<void> {
  await rows(announce, { hash, dueAt: new Date(clock.now().getTime() + patience) });
}

/**
 * Lets one picture take the place of another (null: none). That before is removed soon unless somebody else shows it. Runs in the
 * transaction that changes the profile: until it ends, nobody removes either.
 */
export async function changeStoredAvatar(
  em: EntityManager,
  { from, to, pictures }: { from: string | null; to: string | null; pictures?: Pictures },
  { blobs, clock }: Pick<WorkContext, 'blobs' | 'clock'>,
): Promise<void> {
  const hashes = [from, to].filter((hash) => hash !== null);
  const locked = await execute<{ hash: string }>(em, lock, { hashes });
  // Removed since it was announced: the clock was turned.
  if (to !== null && !locked.some(({ hash }) => hash === to)) throw problem('unavailable');
  if (to !== null && pictures) await Promise.all(sizes.map((size) => blobs.put(keyOf(to, size), pictures[size])));
  await execute(em, settle, { shown: to, hashes, now: clock.now() });
}
