import { transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { lockMicroTransaction } from '../reads/micro-transactions.ts';
import { closeMicro } from '../writes/micro-transactions.ts';

const expired = statement(
  'payments.expiredMicroTransactions',
  ['now', 'limit'],
  'select payment_id as id from micro_transaction where expires_at <= $1 order by expires_at limit $2',
);

/** Lets go what its buyer has not approved, or its seller not finalized, in time. */
export const expireMicroTransactions: DueWork = {
  async take(limit, context) {
    const now = context.clock.now();
    const due = await context.rows<{ id: string }>(expired, { now, limit });
    for (const { id } of due) {
      await transaction(context.em.fork(), async (em) => {
        const micro = await lockMicroTransaction(em, id);
        // It was approved meanwhile.
        if (micro.expiresAt === null || Date.parse(micro.expiresAt) > now.getTime()) return;
        await closeMicro(em, micro, 'expired', context);
      });
    }
    return due.length;
  },
};
