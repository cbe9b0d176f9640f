import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { giveBack } from '../domain/give-back.ts';
import { completeRefund, type OpenRefund } from '../writes/complete-refund.ts';
import { refundLease } from '../writes/open-refund.ts';

const takeOver = statement(
  'purchases.takeOverRefunds',
  ['now', 'until', 'limit'],
  `with due as (
     select id from refund where saga_until <= $1 and state = 'approved' order by saga_until limit $3
     for update skip locked)
   update refund r set saga_until = $2 from due where r.id = due.id
   returning r.id, r.order_id as "orderId", r.positions, r.amount::double precision as amount, r.destination`,
);

/** Gives money back whose refund was approved by a request that died. */
export const resumeRefunds: DueWork<'payments.refundCharge'> = {
  async take(limit, context) {
    const { em, clock, calls, log } = context;
    const now = clock.now();
    const until = new Date(now.getTime() + refundLease);
    const taken = await transaction(em, (em) => execute<OpenRefund>(em, takeOver, { now, until, limit }));
    for (const refund of taken) {
      try {
        const answered = await giveBack(refund, calls);
        await transaction(em, (em) => completeRefund(em, answered, context));
      } catch (error) {
        log.warn({ err: error, refund: refund.id }, 'a refund could not be driven on and is tried again later');
      }
    }
    return taken.length;
  },
};
