import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** Keys of a package that were made together. As soon as there is one for sale, the package sells only as many as there are keys. */
export const KeyBatch = defineEntity({
  name: 'KeyBatch',
  tableName: 'key_batch',
  properties: {
    id: p.uuid().primary(),
    packageId: p.bigint('number'),
    appIds: p.array(Number).columnType('bigint[]'),
    purpose: p.enum(['sale', 'redemption']),
    name: p.text(),
    /** How many keys were made: by that it shows when one is lost. */
    issued: p.integer(),
    /** Its keys can be redeemed from then on; null: at once. */
    worksFrom: p.datetime().nullable(),
    createdAt: p.datetime(),
    /** Since then none of its keys becomes free any more. */
    revokedAt: p.datetime().nullable(),
  },
});

export type KeyBatch = InferEntity<typeof KeyBatch>;

export const ProductKey = defineEntity({
  name: 'ProductKey',
  tableName: 'product_key',
  properties: {
    id: p.uuid().primary(),
    batch: () => p.manyToOne(KeyBatch),
    /** Those of the batch, for the search of a free one. */
    packageId: p.bigint('number'),
    purpose: p.text(),
    codeHash: p.blob().unique(),
    sealedCode: p.blob(),
    state: p.enum(['free', 'reserved', 'sold', 'redeemed', 'revoked']),
    orderId: p.uuid().nullable(),
    ownerId: p.uuid().nullable(),
    takenAt: p.datetime().nullable(),
    /** Who it was last reserved for, outside of an order. */
    partner: p.text().nullable(),
    /** Until then it is the partner's; null when it is not reserved, or for an order. */
    reservedUntil: p.datetime().nullable(),
    /** What it gave to who has redeemed it. */
    licenceId: p.uuid().nullable(),
  },
});

export type ProductKey = InferEntity<typeof ProductKey>;
