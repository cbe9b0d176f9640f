import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** The right to a package. An account has at most one of a package that is not revoked. */
export const Licence = defineEntity({
  name: 'Licence',
  tableName: 'licence',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    packageId: p.bigint('number'),
    appIds: p.array(Number).columnType('bigint[]'),
    kind: p.enum(['purchase', 'free', 'gift', 'key', 'family', 'trial']),
    /** `reserved` for an order that is not paid yet. */
    state: p.enum(['reserved', 'active', 'revoked']),
    orderId: p.uuid().nullable(),
    linePosition: p.integer().nullable(),
    grantedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    version: p.integer(),
  },
});

export type Licence = InferEntity<typeof Licence>;
