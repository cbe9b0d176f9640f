import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

const release = statement(
  'purchases.releaseKeys',
  ['now', 'limit'],
  `with due as (select id, batch_id from product_key where reserved_until <= $1 order by reserved_until limit $2),
   batches as (
     select b.id, b.revoked_at from key_batch b where b.id in (select batch_id from due) order by b.id for share),
   over as (
     select k.id, batches.revoked_at is not null as "isRevoked"
     from due join product_key k on k.id = due.id join batches on batches.id = due.batch_id
     where k.reserved_until <= $1 for update of k skip locked)
   update product_key k set reserved_until = null,
     state = case when over."isRevoked" then 'revoked' else 'free' end,
     taken_at = case when over."isRevoked" then $1::timestamptz end
   from over where k.id = over.id returning k.id`,
);

/** Frees keys that were reserved for a partner whose time is over; those of a batch that was revoked are revoked with it. */
export const releaseKeys: DueWork = {
  async take(limit, { em, clock }) {
    const freed = await transaction(em, (em) => execute(em, release, { now: clock.now(), limit }));
    return freed.length;
  },
};
