import { defineEntity, type Opt, p } from '@mikro-orm/postgresql';

export const WishlistItem = defineEntity({
  name: 'WishlistItem',
  tableName: 'wishlist_item',
  properties: {
    userId: p.uuid().primary(),
    appId: p.bigint('number').primary(),
    /** 1 comes first; 0 is after all that have one. */
    priority: p.integer(),
    rank: p
      .integer()
      .$type<Opt<number>>()
      .generated('(case when priority = 0 then 2147483647 else priority end) stored')
      .nullable(),
    addedAt: p.datetime(),
    /** When its owner was last told of a discount. */
    noticedAt: p.datetime().nullable(),
  },
});

/** By what others may read a wishlist. */
export const WishlistShare = defineEntity({
  name: 'WishlistShare',
  tableName: 'wishlist_share',
  properties: {
    userId: p.uuid().primary(),
    /** SHA-256 of the token. */
    tokenHash: p.text().unique(),
    createdAt: p.datetime(),
  },
});
