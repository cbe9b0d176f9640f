import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';

/** Sorted, as `countSales` does it, and nothing is written where an order has said so already. */
const remember = statement(
  'catalog.rememberOwned',
  ['appIds'],
  `with first_owned as (
     select app_id from game where app_id = any($1::bigint[]) and not ever_sold order by app_id for no key update)
   update game set ever_sold = true from first_owned where game.app_id = first_owned.app_id`,
);

/** Remembers games that somebody has got without an order too, by a key or as a free licence: they can not be deleted any more. */
export const rememberOwned: Subscriber<'purchases.licencesChanged'> = async (events, { em }) => {
  const appIds = events.flatMap(({ payload }) => payload.licences.flatMap((licence) => licence.appIds));
  await execute(em, remember, { appIds: [...new Set(appIds)] });
};
