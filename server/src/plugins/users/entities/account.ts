import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const Account = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** SteamID64. */
    steamId: p.bigint('string').unique(),
    /** As it was typed; `accountNameKey` is its lower-case form. */
    accountName: p.text(),
    accountNameKey: p.text().unique(),
    /** As it was typed; `emailKey` is its lower-case form, unique among verified ones. */
    email: p.text(),
    emailKey: p.text(),
    emailVerifiedAt: p.datetime().nullable(),
    /** Takes the place of `email` when it is confirmed. */
    pendingEmail: p.text().nullable(),
    /** BCP 47 tag of the language that the account's mail is written in. */
    language: p.text(),
    roles: p.enum(['player', 'moderator', 'publisher', 'admin']).array().columnType('text[]'),
    status: p.enum(['active', 'suspended']),
    /** Both null unless it is suspended; without an end it lasts until it is lifted. */
    suspensionReason: p.text().nullable(),
    suspendedUntil: p.datetime().nullable(),
    /** Hundredths of USD; see `isLimited`. */
    spent: p.bigint('number'),
    /** Of what was heard last of it from purchases. */
    spendVersion: p.integer().default(0),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
  indexes: [
    {
      name: 'account_suspended_until_index',
      expression:
        'create index account_suspended_until_index on account (suspended_until) where suspended_until is not null',
    },
    {
      name: 'account_account_name_key_pattern',
      expression: 'create index account_account_name_key_pattern on account (account_name_key text_pattern_ops)',
    },
    {
      name: 'account_verified_email_unique',
      expression:
        'create unique index account_verified_email_unique on account (email_key) where email_verified_at is not null',
    },
  ],
});

export type Account = InferEntity<typeof Account>;
