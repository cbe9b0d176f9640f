import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { drivePayment } from '../writes/drive-payment.ts';

/** Payments that one look takes: each may wait for its provider. */
const atOnce = 20;

/** They are taken for a while; the more often one was looked at, the longer. */
const takeDue = statement(
  'payments.takeDue',
  ['now', 'limit'],
  `update payment set checks = checks + 1, next_check_at =
     $1::timestamptz + least(interval '10 minutes', interval '5 seconds' * power(2, least(checks, 10)))
   where id in (
     select id from payment where next_check_at <= $1 order by next_check_at limit $2 for update skip locked)
   returning id`,
);

/** Goes on with payments that a request has left, because its process died or the provider did not answer. */
export const drivePayments: DueWork = {
  async take(limit, context) {
    const now = context.clock.now();
    const due = await context.rows<{ id: string }>(takeDue, { now, limit: Math.min(limit, atOnce) });
    await Promise.all(due.map(({ id }) => drivePayment(id, context)));
    return due.length;
  },
};
