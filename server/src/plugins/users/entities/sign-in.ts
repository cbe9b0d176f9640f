import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** One attempt to sign in to an account that there is. Kept for 90 days. */
export const SignIn = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade'),
    /** Business time. */
    at: p.datetime().index(),
    outcome: p.enum(['signed-in', 'wrong-password', 'suspended']),
    /** Empty when it is not known. */
    address: p.text(),
    userAgent: p.text().nullable(),
  },
  indexes: [{ properties: ['account', 'id'] }],
});

export type SignIn = InferEntity<typeof SignIn>;
