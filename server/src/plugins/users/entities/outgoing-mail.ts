import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** A mail that is to be sent. It goes when it is sent, and with its account. */
export const OutgoingMail = defineEntity({
  name: 'OutgoingMail',
  tableName: 'outgoing_mail',
  properties: {
    /** Names the message, too: each attempt to send it has the same. */
    id: p.uuid().primary(),
    kind: p.enum([
      'verifyEmail',
      'resetPassword',
      'passwordChanged',
      'emailChanging',
      'secondFactorChanged',
      'apiKeyMade',
    ]),
    /** Null when nobody is to get it: an account that is not there costs as much as one that is. */
    account: () => p.manyToOne(Account).deleteRule('cascade').nullable().index(),
    recipient: p.text(),
    /** Business time of what it tells of. */
    at: p.datetime(),
  },
});

export type OutgoingMail = InferEntity<typeof OutgoingMail>;
