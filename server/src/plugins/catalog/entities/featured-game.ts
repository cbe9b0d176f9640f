import { defineEntity, p } from '@mikro-orm/postgresql';

/** A game that the store recommends to everybody. */
export const FeaturedGame = defineEntity({
  name: 'FeaturedGame',
  tableName: 'featured_game',
  properties: { appId: p.bigint('number').primary().autoincrement(false), place: p.integer() },
});
