import { defineEntity, p } from '@mikro-orm/postgresql';

/** What was told of the order that was made of a cart. */
export const CartOrder = defineEntity({
  name: 'CartOrder',
  tableName: 'cart_order',
  properties: {
    orderId: p.uuid().primary(),
    /** Null of who is gone. */
    userId: p.uuid().nullable().index(),
    cartId: p.uuid(),
    /** Of the cart's lines that were ordered; none of one that had ended before it was told of. */
    lineIds: p.array().columnType('uuid[]'),
    /** It ended without being paid. */
    hasEnded: p.boolean(),
    /** Of the coupon that was redeemed with it. */
    couponId: p.uuid().nullable(),
    /** What was typed in for it. */
    couponCode: p.text().nullable(),
  },
});
