import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** One sign-in: the family of all tokens that follow from it. Times are business time. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade').index(),
    /** Of the one access token that works now. */
    accessTokenHash: p.text().unique(),
    accessExpiresAt: p.datetime(),
    /** Of the one refresh token that works now. */
    refreshTokenHash: p.text(),
    /** End of idleness: without a refresh until then nothing of the session works. */
    refreshExpiresAt: p.datetime(),
    /** Of the refresh token that was used last; with the salt it gives the present tokens again. */
    previousRefreshTokenHash: p.text().nullable(),
    successorSalt: p.text().nullable(),
    refreshedAt: p.datetime().nullable(),
    startedAt: p.datetime(),
    /** From where it was started; empty when that is not known. */
    address: p.text(),
    userAgent: p.text().nullable(),
    /** End of the session, however busy it is. */
    expiresAt: p.datetime().index(),
    /** When it was ended before that, by a sign-out or because an old token was used again. */
    endedAt: p.datetime().nullable(),
  },
});

export type Session = InferEntity<typeof Session>;
