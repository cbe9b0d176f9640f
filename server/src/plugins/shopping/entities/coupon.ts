import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const Coupon = defineEntity({
  name: 'Coupon',
  tableName: 'coupon',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    /** Either this or an amount. */
    percent: p.integer().nullable(),
    /** Hundredths of the currency. */
    amount: p.integer().nullable(),
    currency: p.text().nullable(),
    /** Orders in all, and of one account; `purchases` counts them. */
    totalLimit: p.integer().nullable(),
    perUserLimit: p.integer().nullable(),
    validFrom: p.datetime(),
    validUntil: p.datetime().nullable(),
    /** Null: for all. */
    appIds: p.array(Number).columnType('bigint[]').nullable(),
    genres: p.array().columnType('text[]').nullable(),
    /** The one that everybody may use. */
    code: p.text().nullable(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

export type Coupon = InferEntity<typeof Coupon>;

/** What is typed in to use a coupon, in upper case. */
export const CouponCode = defineEntity({
  name: 'CouponCode',
  tableName: 'coupon_code',
  properties: {
    code: p.text().primary(),
    coupon: () => p.manyToOne(Coupon).deleteRule('cascade').index(),
    isSingleUse: p.boolean(),
  },
});
