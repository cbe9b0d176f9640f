import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** A key that speaks for an account without a session: scoped, or a Web API key in the form of Steam's. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade').index(),
    kind: p.enum(['scoped', 'web']),
    /** What its owner calls it; the domain of a Web API key. */
    name: p.text(),
    /** Its first characters, by which its owner tells it from others. */
    hint: p.text(),
    /** SHA-256; the key itself is shown once. */
    hash: p.text().unique(),
    scopes: p.array().columnType('text[]'),
    createdAt: p.datetime(),
    expiresAt: p.datetime().nullable(),
    /** To the minute. */
    lastUsedAt: p.datetime().nullable(),
  },
  indexes: [
    {
      name: 'api_key_web_unique',
      expression: "create unique index api_key_web_unique on api_key (account_id) where kind = 'web'",
    },
  ],
});

export type ApiKey = InferEntity<typeof ApiKey>;
