import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import { inReferenceDollars } from '@steam-clone/spec/reference-rates';

/** Sorted, so that two batches wait for each other and do not deadlock. What is free was sold, and earns nothing. */
const addSales = statement(
  'catalog.addSales',
  ['appIds', 'times', 'revenues'],
  `with first_sold as (
     select app_id from game where app_id = any($1::bigint[]) and not ever_sold order by app_id for no key update
   ), sold as (
     update game set ever_sold = true from first_sold where game.app_id = first_sold.app_id)
   insert into sales_hour (hour, app_id, revenue)
   select date_trunc('hour', at, 'utc') as hour, app_id, sum(revenue)
   from unnest($1::bigint[], $2::timestamptz[], $3::bigint[]) sale (app_id, at, revenue)
   where revenue > 0
   group by 1, 2 order by 1, 2
   on conflict (hour, app_id) do update set revenue = sales_hour.revenue + excluded.revenue`,
);

/** Adds what apps have earned, for the top sellers, and remembers that they were sold; the kernel's inbox sees that an event counts once. */
export const countSales: Subscriber<'purchases.orderPaid'> = async (events, { em }) => {
  const sales = events.flatMap(({ payload: { paidAt, currency, lines } }) =>
    lines.map(({ appId, amount }) => ({ appId, paidAt, revenue: inReferenceDollars(amount, currency) })),
  );
  await execute(em, addSales, {
    appIds: sales.map(({ appId }) => appId),
    times: sales.map(({ paidAt }) => paidAt),
    revenues: sales.map(({ revenue }) => revenue),
  });
};
