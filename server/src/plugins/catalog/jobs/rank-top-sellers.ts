import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

const hour = 3_600_000;
const minute = 60_000;

/** Steam's rule: the trailing 24 hours, with more weight on the last three (Steamworks documentation, "Top Sellers"). */
const rankedHours = 24;
const recentHours = 3;
const recentWeight = 2;
const rankedApps = 1_000;
const interval = 5 * minute;
const keptHours = 48;

/** The row lock keeps a second process out until the next time. */
const take = statement(
  'catalog.takeRanking',
  ['now', 'next'],
  `update ranking set due_at = $2 where name = 'top-sellers' and due_at <= $1 returning name`,
);

/** Replaces the rows that have changed, and gives their places. */
const rank = statement(
  'catalog.rankTopSellers',
  ['since', 'recent', 'until', 'weight', 'limit'],
  `with scored as (
     select s.app_id, sum(s.revenue * case when s.hour > $2 then $4::bigint else 1 end) as score
     from sales_hour s join game g using (app_id)
     where s.hour > $1 and s.hour <= $3 and g.availability <> 'delisted'
     group by s.app_id
   ), ranked as (
     select row_number() over (order by score desc, app_id)::integer as place, app_id, score::bigint
     from scored order by score desc, app_id limit $5
   ), removed as (
     delete from top_seller t where not exists (select from ranked r where r.place = t.place) returning place
   ), written as (
     insert into top_seller (place, app_id, score)
     select place, app_id, score from ranked r
     where not exists (select from top_seller t where (t.place, t.app_id, t.score) = (r.place, r.app_id, r.score))
     on conflict (place) do update set app_id = excluded.app_id, score = excluded.score
     returning place
   )
   select place from removed union all select place from written`,
);

const forget = statement('catalog.forgetSales', ['until'], 'delete from sales_hour where hour <= $1');

/** Ranks apps by what they have earned lately; sales are kept by the hour, so the window moves by the hour. */
export const rankTopSellers: DueWork = {
  take(_limit, { em, clock, dropCached }) {
    const now = clock.now().getTime();
    const hoursAgo = (hours: number) => new Date(now - hours * hour);
    return transaction(em, async (em) => {
      const next = new Date(Math.floor(now / interval + 1) * interval);
      if ((await execute(em, take, { now: new Date(now), next })).length === 0) return 0;
      const changed = await execute(em, rank, {
        since: hoursAgo(rankedHours),
        recent: hoursAgo(recentHours),
        until: new Date(now),
        weight: recentWeight,
        limit: rankedApps,
      });
      await execute(em, forget, { until: hoursAgo(keptHours) });
      if (changed.length > 0) await dropCached(em, ['games']);
      return 1;
    });
  },
};
