import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

const release = statement(
  'purchases.releaseKeys',
  ['now', 'limit'],
  `with over as (
     select id from product_key where reserved_until <= $1 order by reserved_until limit $2 for update skip locked)
   update product_key k set state = 'free', taken_at = null, reserved_until = null from over where k.id = over.id
   returning k.id`,
);

/** Frees keys that were reserved for a partner whose time is over. */
export const releaseKeys: DueWork = {
  async take(limit, { em, clock }) {
    const freed = await transaction(em, (em) => execute(em, release, { now: clock.now(), limit }));
    return freed.length;
  },
};
