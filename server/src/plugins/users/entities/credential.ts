import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** An account's password. Apart from the account, so that reading accounts never touches it. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    account: () => p.oneToOne(Account).owner().primary().deleteRule('cascade'),
    /** Argon2id in PHC form: it names its own parameters. */
    passwordHash: p.text(),
    changedAt: p.datetime(),
  },
});

export type Credential = InferEntity<typeof Credential>;
