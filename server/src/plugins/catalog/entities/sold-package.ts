import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** Apps that are sold and owned as one. */
export const SoldPackage = defineEntity({
  name: 'SoldPackage',
  tableName: 'sold_package',
  properties: {
    id: p.uuid().primary(),
    packageId: p.bigint('number').unique(),
    name: p.text(),
    /** In the order in which they are shown; they never change, because people own them. */
    appIds: p.array(Number).columnType('bigint[]'),
    /** By name of the price list. */
    prices: p.json<Schemas['Package']['prices']>().columnType('jsonb'),
    isListed: p.boolean(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer(),
  },
});

export type SoldPackage = InferEntity<typeof SoldPackage>;
