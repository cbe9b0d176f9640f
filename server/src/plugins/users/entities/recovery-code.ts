import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** Stands in for a lost authenticator, once. */
export const RecoveryCode = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    account: () => p.manyToOne(Account).primary().deleteRule('cascade'),
    /** SHA-256 of its 80 random bits. */
    hash: p.text().primary(),
  },
});

export type RecoveryCode = InferEntity<typeof RecoveryCode>;
