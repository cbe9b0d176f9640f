import { defineEntity, p } from '@mikro-orm/postgresql';

/** Somebody wants to be told when a game becomes cheaper. */
export const PriceAlert = defineEntity({
  name: 'PriceAlert',
  tableName: 'price_alert',
  properties: {
    userId: p.uuid().primary(),
    appId: p.bigint('number').primary(),
    region: p.text(),
    belowAmount: p.integer().nullable(),
    atLeastPercent: p.integer().nullable(),
    /** What it cost at the last look. */
    lastAmount: p.integer().nullable(),
    /** The change by which it came to that. */
    lastChangeNumber: p.bigint('number'),
    createdAt: p.datetime(),
  },
});
