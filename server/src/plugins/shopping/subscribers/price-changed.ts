import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { notableDiscounts } from '../domain/notable-discounts.ts';
import type { NoticeWishlists } from '../jobs/notice-wishlists.ts';
import { firePriceAlerts } from '../writes/fire-price-alerts.ts';
import { firstPage } from '../writes/notice-page.ts';
import { refreshGames } from './games-changed.ts';

const wishedFor = statement(
  'shopping.wishedFor',
  ['appIds'],
  `select given.app_id::float8 as "appId" from unnest($1::bigint[]) given (app_id)
   where exists (select from wishlist_item w where w.app_id = given.app_id)`,
);

/** Fires price alerts, tells of discounts of what is wished for, and brings the copies of the games up to date. */
export const onPriceChanged: Subscriber<'catalog.priceChanged', Calls> = async (events, context) => {
  const { em, jobs } = context;
  const changes = events.flatMap(({ payload }) => payload.changes);
  await firePriceAlerts(em, changes, context);
  const notable = notableDiscounts(changes);
  if (notable.length > 0) {
    const appIds = notable.map(({ appId }) => appId);
    const wished = new Set((await execute<{ appId: number }>(em, wishedFor, { appIds })).map(({ appId }) => appId));
    for (const discount of notable.filter(({ appId }) => wished.has(appId))) {
      jobs.add(em, 'noticeWishlists', { ...discount, after: firstPage } satisfies NoticeWishlists);
    }
  }
  refreshGames(em, [...new Set(changes.map(({ gameId }) => gameId))], context);
};
