import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import { forRanking } from '../domain/reference-rates.ts';

/** Sorted, so that two batches wait for each other and do not deadlock. */
const addSales = statement(
  'catalog.addSales',
  ['appIds', 'times', 'revenues'],
  `insert into sales_hour (hour, app_id, revenue)
   select date_trunc('hour', at, 'utc') as hour, app_id, sum(revenue)
   from unnest($1::bigint[], $2::timestamptz[], $3::bigint[]) sale (app_id, at, revenue)
   group by 1, 2 order by 1, 2
   on conflict (hour, app_id) do update set revenue = sales_hour.revenue + excluded.revenue`,
);

/** Adds what apps have earned, for the top sellers; the kernel's inbox sees that an event counts once. */
export const countSales: Subscriber<'purchases.orderPaid'> = async (events, { em }) => {
  const sales = events.flatMap(({ payload: { paidAt, currency, lines } }) =>
    lines.map(({ appId, amount }) => ({ appId, paidAt, revenue: forRanking(amount, currency) })),
  );
  const earned = sales.filter(({ revenue }) => revenue > 0);
  if (earned.length === 0) return;
  await execute(em, addSales, {
    appIds: earned.map(({ appId }) => appId),
    times: earned.map(({ paidAt }) => paidAt),
    revenues: earned.map(({ revenue }) => revenue),
  });
};
