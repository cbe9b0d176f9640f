import { statement } from '../../../kernel/database/statement.ts';

/** How often each of these coupons was redeemed. */
export const couponRedemptions = statement(
  'shopping.couponRedemptions',
  ['couponIds'],
  `select coupon_id as "couponId", count(*)::integer as redemptions from cart_order
   where coupon_id = any($1::uuid[]) and not has_ended group by coupon_id`,
);
