import { defineEntity, p } from '@mikro-orm/postgresql';

/** How often a coupon was used: in all, by one of its codes, or by one account. Kept only for what has a limit. */
export const CouponCount = defineEntity({
  name: 'CouponCount',
  tableName: 'coupon_count',
  properties: {
    couponId: p.uuid().primary(),
    scope: p.enum(['coupon', 'code', 'user']).primary(),
    /** The coupon, the code or the account. */
    subject: p.text().primary(),
    used: p.integer(),
  },
});

/** What an order has counted, so that it can be given back. */
export const CouponRedemption = defineEntity({
  name: 'CouponRedemption',
  tableName: 'coupon_redemption',
  properties: {
    orderId: p.uuid().primary(),
    scope: p.text().primary(),
    couponId: p.uuid(),
    subject: p.text(),
  },
});
