import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';

/** As many as one event holds. */
export const peopleAtOnce = 1_000;

/** Who was told lately is passed over; the time is noted, so that a job that runs again tells nobody twice. */
const notice = statement(
  'shopping.noticeWishlists',
  ['appId', 'after', 'limit', 'at', 'toldBefore'],
  `with page as (
     select user_id from wishlist_item where app_id = $1 and user_id > $2 order by user_id limit $3 for update
   ), told as (
     update wishlist_item w set noticed_at = $4 from page
     where w.app_id = $1 and w.user_id = page.user_id and (w.noticed_at is null or w.noticed_at <= $5)
     returning w.user_id
   )
   select (select count(*) from page)::integer as seen, (select user_id from page order by user_id desc limit 1) as last,
     coalesce((select json_agg(user_id) from told), '[]') as "userIds"`,
);

/** Before every UUID. */
export const firstPage = '00000000-0000-0000-0000-000000000000';

interface NoticedPage {
  seen: number;
  last: string | null;
  /** Who is to be told. */
  userIds: string[];
}

/** Goes through a page of those who wish for a game, and gives those who were not told after `toldBefore`. */
export async function noticePage(
  em: EntityManager,
  given: { appId: number; after: string; toldBefore: Date; at: Date },
): Promise<NoticedPage> {
  const [page] = await execute<NoticedPage>(em, notice, { ...given, limit: peopleAtOnce });
  return page ?? { seen: 0, last: null, userIds: [] };
}
