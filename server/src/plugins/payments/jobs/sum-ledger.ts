import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

/**
 * Transfers older than this are summed up, in minutes of machine time, by which their ids are made: no transaction lives so long that one
 * with a lesser id could still be committed (PostgreSQL ends them after 10 seconds of rest).
 */
export const settledAfter = 10;

/** Ms of business time between two sums. */
const interval = 3_600_000;

export const sumEntries = statement(
  'payments.sumEntries',
  ['now', 'next', 'limit', 'settledAfter'],
  `with boundary as (
     select (lpad(to_hex((extract(epoch from now() - $4 * interval '1 minute') * 1000)::bigint), 12, '0') ||
       '70008000000000000000')::uuid as up_to
   ), due as (
     select account_id, up_to from ledger_checkpoint where due_at <= $1
     order by due_at limit $3 for update skip locked
   )
   update ledger_checkpoint c set due_at = $2, up_to = greatest(c.up_to, boundary.up_to), balance = c.balance + coalesce((
     select sum(e.amount) from ledger_entry e
     where e.account_id = c.account_id and e.transfer_id > c.up_to and e.transfer_id <= boundary.up_to), 0)
   from due, boundary where c.account_id = due.account_id
   returning c.account_id`,
);

/** Sums up the entries of the system's accounts, so that reading one stays short however old the store is. */
export const sumLedger: DueWork = {
  take(limit, { em, clock }) {
    const now = clock.now();
    const next = new Date(now.getTime() + interval);
    return transaction(em, async (em) => (await execute(em, sumEntries, { now, next, limit, settledAfter })).length);
  },
};
