import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** What an account is limited to by who knows its PIN. There is none unless it is switched on. */
export const ParentalControl = defineEntity({
  name: 'ParentalControl',
  tableName: 'parental_control',
  properties: {
    account: () => p.oneToOne(Account).owner().primary().deleteRule('cascade'),
    /** Argon2id in PHC form. */
    pinHash: p.text(),
    /** Games that may be played. */
    allowedAppIds: p.array(Number).columnType('bigint[]'),
    /** Null: as long as one likes. */
    dailyMinutes: p.integer().nullable(),
  },
});

export type ParentalControl = InferEntity<typeof ParentalControl>;
