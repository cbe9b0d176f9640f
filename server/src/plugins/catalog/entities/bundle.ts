import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** Games that are cheaper together; who owns some of them pays only for the others. */
export const Bundle = defineEntity({
  name: 'Bundle',
  tableName: 'bundle',
  properties: {
    id: p.uuid().primary(),
    /** Steam's number. */
    bundleId: p.bigint('number').unique(),
    name: p.text(),
    /** On top of the discount of each game. */
    discountPercent: p.integer(),
    /** In the order in which they are shown. */
    appIds: p.array(Number).columnType('bigint[]'),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    /** Grows over all bundles. */
    version: p.integer().default(1),
  },
});

export type Bundle = InferEntity<typeof Bundle>;
