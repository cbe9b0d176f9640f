import { defineEntity, p } from '@mikro-orm/postgresql';

/** What was told of the order that was made of a cart. */
export const CartOrder = defineEntity({
  name: 'CartOrder',
  tableName: 'cart_order',
  properties: {
    orderId: p.uuid().primary(),
    cartId: p.uuid(),
    /** It ended without being paid. */
    hasEnded: p.boolean(),
    /** Of the coupon that was redeemed with it. */
    couponId: p.uuid().nullable(),
  },
});
