import { defineEntity, p } from '@mikro-orm/postgresql';

/** An app that was bought ahead. Until it is released nobody's licence of it can be used. */
export const AwaitedRelease = defineEntity({
  name: 'AwaitedRelease',
  tableName: 'awaited_release',
  properties: {
    appId: p.bigint('number').primary().autoincrement(false),
    /** The catalog's, once it was asked. */
    gameId: p.uuid().nullable(),
    releasedAt: p.datetime().nullable(),
    /** When the catalog is to be asked again; null once it is released. */
    dueAt: p.datetime().nullable(),
  },
});
