import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** One attempt to sign in, kept for 90 days. Also one to no account is written down, so that it takes the same time. */
export const SignIn = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade').nullable(),
    /** Business time. */
    at: p.datetime().index(),
    outcome: p.enum(['signed-in', 'wrong-password', 'second-factor-required', 'wrong-second-factor', 'suspended']),
    /** Empty when it is not known. */
    address: p.text(),
    userAgent: p.text().nullable(),
  },
  indexes: [{ properties: ['account', 'id'] }],
});

export type SignIn = InferEntity<typeof SignIn>;
