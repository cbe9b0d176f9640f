import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** A token that was mailed: whoever shows it reads the mail of that address. Only the newest of its kind works. */
export const MailToken = defineEntity({
  name: 'MailToken',
  tableName: 'mail_token',
  properties: {
    account: () => p.manyToOne(Account).primary().deleteRule('cascade'),
    purpose: p.enum(['verify-email', 'reset-password']).primary(),
    hash: p.text().unique(),
    /** Where it was sent. */
    email: p.text(),
    expiresAt: p.datetime(),
  },
});

export type MailToken = InferEntity<typeof MailToken>;
