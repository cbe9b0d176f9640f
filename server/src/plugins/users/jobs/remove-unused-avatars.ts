import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { sizes } from '../avatars/pictures.ts';
import { keyOf } from '../avatars/stored-avatars.ts';

const isAnyDue = statement(
  'users.isAnyAvatarDue',
  ['now'],
  'select 1 as due from avatar where due_at <= $1::timestamptz limit 1',
);
const lockDue = statement(
  'users.lockDueAvatars',
  ['now', 'limit'],
  'select hash from avatar where due_at <= $1::timestamptz order by due_at limit $2 for update skip locked',
);
// Not in the statement that locks: this one sees who came to show them before the lock was taken.
const settle = statement(
  'users.settleDueAvatars',
  ['hashes'],
  `with due as (
     select hash, exists (select from profile p where p.avatar_hash = a.hash) as shown
     from avatar a where hash = any($1::text[])),
   kept as (update avatar set due_at = null where hash in (select hash from due where shown))
   delete from avatar where hash in (select hash from due where not shown) returning hash`,
);

/** Removes pictures that nobody shows any more, or that nobody came to show. */
export const removeUnusedAvatars: DueWork = {
  async take(limit, { em, rows, clock, blobs }) {
    // Nearly always nothing is, and a transaction a second is not needed to see that.
    if ((await rows(isAnyDue, { now: clock.now() })).length === 0) return 0;
    return transaction(em, async (em) => {
      const due = await execute<{ hash: string }>(em, lockDue, { now: clock.now(), limit });
      if (due.length === 0) return 0;
      const unused = await execute<{ hash: string }>(em, settle, { hashes: due.map(({ hash }) => hash) });
      for (const { hash } of unused) await Promise.all(sizes.map((size) => blobs.delete(keyOf(hash, size))));
      return due.length;
    });
  },
};
