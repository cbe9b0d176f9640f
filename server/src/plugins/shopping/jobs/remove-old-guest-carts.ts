import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';

/** Ms of business time that a guest's cart is kept unchanged. */
const kept = 30 * 86_400_000;

const remove = statement(
  'shopping.removeOldGuestCarts',
  ['before', 'limit'],
  `delete from cart where id in (
     select id from cart where guest_hash is not null and updated_at < $1 order by updated_at limit $2
     for update skip locked)
   returning id`,
);

/** Removes carts that guests have left. */
export const removeOldGuestCarts: DueWork<Calls> = {
  take: (limit, { em, clock }) =>
    transaction(em, async (em) => {
      const before = new Date(clock.now().getTime() - kept);
      return (await execute(em, remove, { before, limit })).length;
    }),
};
