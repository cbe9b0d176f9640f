import type { EntityManager } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Job } from '../../../kernel/plugin/manifest.ts';
import { issueMailToken } from '../domain/mail-tokens.ts';
import type { Account } from '../entities/account.ts';
import { OutgoingMail } from '../entities/outgoing-mail.ts';
import { composeMail } from '../mails/compose.ts';
import type { Language } from '../mails/translations.ts';

/** Writes an ordered mail and sends it. A token is made anew with each attempt; the last one works. */
export const sendMail: Job<{ id: string }> = async ({ id }, { em, clock, mail }) => {
  const order = await em.findOne(OutgoingMail, id, { populate: ['account'] });
  if (!order) return;
  const { account, recipient: to, at } = order;
  if (account && !isOutdated(order, account)) {
    const issued = await transaction(em, (em) => tokenFor(em, order, account, clock.now()));
    const language = account.language as Language;
    const facts = { accountName: account.accountName, store: mail.sender, at, ...issued };
    await mail.send({ id, to, language, ...composeMail(order.kind, language, facts) });
  }
  await em.nativeDelete(OutgoingMail, id);
};

async function tokenFor(em: EntityManager, { kind, recipient }: OutgoingMail, account: Account, now: Date) {
  if (kind === 'verifyEmail') return issueMailToken(em, account, 'verify-email', recipient, now);
  if (kind === 'resetPassword') return issueMailToken(em, account, 'reset-password', recipient, now);
  return {};
}

/** A code for an address that is the account's no more would only take the place of the one that works. */
function isOutdated({ kind, recipient }: OutgoingMail, { email, pendingEmail }: Account): boolean {
  if (kind === 'verifyEmail') return recipient !== (pendingEmail ?? email);
  return kind === 'resetPassword' && recipient !== email;
}
