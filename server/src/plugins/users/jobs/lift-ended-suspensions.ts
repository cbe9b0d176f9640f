import { transaction } from '../../../kernel/database/in-transaction.ts';
import { LockMode } from '@mikro-orm/postgresql';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { liftSuspensionOf } from '../domain/suspensions.ts';
import { Account } from '../entities/account.ts';

/** Lets accounts in again whose suspension has come to its end. */
export const liftEndedSuspensions: DueWork = {
  take(limit, { em, clock, audit }) {
    return transaction(em, async (em) => {
      const accounts = await em.find(
        Account,
        { suspendedUntil: { $lte: clock.now() } },
        { limit, orderBy: { suspendedUntil: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const account of accounts) {
        liftSuspensionOf(account);
        audit(em, { action: 'users.suspensionEnded', subject: account.id });
      }
      return accounts.length;
    });
  },
};
