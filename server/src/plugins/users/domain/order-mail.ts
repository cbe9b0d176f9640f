import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../kernel/identifiers.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Account } from '../entities/account.ts';
import { OutgoingMail } from '../entities/outgoing-mail.ts';

/**
 * Orders a mail to an account's owner, to its address of now or to `recipient`; it is written and sent after the commit of
 * `em`. For an account that is not there the same is done in vain.
 */
export function orderMail(
  { jobs, clock }: Pick<WorkContext, 'jobs' | 'clock'>,
  em: EntityManager,
  kind: OutgoingMail['kind'],
  account: Account | null,
  recipient = account?.email ?? '',
): void {
  const { id } = em.create(OutgoingMail, { id: newId(), kind, account, recipient, at: clock.now() });
  // Jobs hold opaque ids alone.
  jobs.add(em, 'sendMail', { id });
}
