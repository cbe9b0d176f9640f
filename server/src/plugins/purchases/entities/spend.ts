import { defineEntity, p } from '@mikro-orm/postgresql';

/** What an account has paid and not got back. */
export const Spend = defineEntity({
  name: 'Spend',
  tableName: 'spend',
  properties: {
    userId: p.uuid().primary(),
    /** Hundredths of US dollars by reference rates. */
    spent: p.bigint('number'),
    version: p.integer(),
  },
});
