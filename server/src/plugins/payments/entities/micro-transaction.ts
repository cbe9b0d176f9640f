import { defineEntity, p } from '@mikro-orm/postgresql';

/** An account that may sell within an app. */
export const AppSeller = defineEntity({
  name: 'AppSeller',
  tableName: 'app_seller',
  properties: { appId: p.bigint('number').primary(), userId: p.uuid().primary() },
});

/** A purchase within an app. Money and state are those of its payment. */
export const MicroTransaction = defineEntity({
  name: 'MicroTransaction',
  tableName: 'micro_transaction',
  properties: {
    paymentId: p.uuid().primary(),
    appId: p.bigint('number'),
    /** The app's own number of it. */
    orderId: p.text(),
    items: p.json(),
    approvedAt: p.datetime().nullable(),
    finalizedAt: p.datetime().nullable(),
    /** When it fails, unless what is awaited happens. */
    expiresAt: p.datetime().nullable(),
  },
});
