import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const Cart = defineEntity({
  name: 'Cart',
  tableName: 'cart',
  properties: {
    id: p.uuid().primary(),
    /** Whose it is: an account's, or a guest's, who is known by the SHA-256 of a token. */
    userId: p.uuid().nullable(),
    guestHash: p.text().nullable(),
    /** The account with whose cart a guest's was joined. */
    joinedUserId: p.uuid().nullable(),
    state: p.enum(['open', 'ordered', 'joined']).default('open'),
    /** Grows with each change. */
    version: p.integer().default(1),
    /** ISO 3166-1 alpha-2 code. */
    country: p.text(),
    /** The price list in which the country pays. */
    priceRegion: p.text(),
    /** `YYYY-MM-DD`; null: unknown, so nothing with an age can be bought. */
    bornOn: p.date().nullable(),
    /** In upper case; what became of the coupon is seen when it is read. */
    couponCode: p.text().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  indexes: [{ name: 'cart_user_id_index', properties: ['userId', 'id'] }],
});

export type Cart = InferEntity<typeof Cart>;

export const CartLine = defineEntity({
  name: 'CartLine',
  tableName: 'cart_line',
  properties: {
    id: p.uuid().primary(),
    cart: () => p.manyToOne(Cart).deleteRule('cascade').index(false),
    kind: p.enum(['app', 'package', 'bundle']),
    itemId: p.bigint('number'),
    recipientId: p.uuid().nullable(),
    giftMessage: p.text().nullable(),
    /** When the gift is sent; null: at once. */
    deliverAt: p.datetime().nullable(),
    isSavedForLater: p.boolean().default(false),
    addedAt: p.datetime(),
    addedAmount: p.bigint('number').nullable(),
    addedCurrency: p.text().nullable(),
  },
});

export type CartLine = InferEntity<typeof CartLine>;
