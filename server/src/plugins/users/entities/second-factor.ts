import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** What an account asks for beside its password: a code of an authenticator (RFC 6238). */
export const SecondFactor = defineEntity({
  name: 'SecondFactor',
  tableName: 'second_factor',
  properties: {
    account: () => p.oneToOne(Account).owner().primary().deleteRule('cascade'),
    /** Shared with the authenticator; sealed. */
    secret: p.blob(),
    /** Null until a code has shown that the authenticator has the secret; only then it is asked for. */
    confirmedAt: p.datetime().nullable(),
    /** Of 30 s since 1970: that of the last code that was used. A code works once. */
    lastPeriod: p.bigint('number').nullable(),
  },
});

export type SecondFactor = InferEntity<typeof SecondFactor>;
