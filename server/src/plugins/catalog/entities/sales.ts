import { defineEntity, p } from '@mikro-orm/postgresql';

/** What an app has earned in an hour, as the event `purchases.orderPaid` tells; kept for two days. */
export const SalesHour = defineEntity({
  name: 'SalesHour',
  tableName: 'sales_hour',
  properties: {
    /** Business time at which it begins. */
    hour: p.datetime().primary(),
    appId: p.bigint('number').primary().autoincrement(false),
    /** Hundredths of US dollars by `@steam-clone/spec/reference-rates`: for ranking, not for books. */
    revenue: p.bigint('number'),
  },
});

export const TopSeller = defineEntity({
  name: 'TopSeller',
  tableName: 'top_seller',
  properties: {
    place: p.integer().primary().autoincrement(false),
    appId: p.bigint('number'),
    score: p.bigint('number'),
  },
});

/** When a ranking is made anew, by business time. */
export const Ranking = defineEntity({
  name: 'Ranking',
  tableName: 'ranking',
  properties: { name: p.text().primary(), dueAt: p.datetime() },
});
