import { statement } from '../../../kernel/database/statement.ts';

/** What an account of the system has: its checkpoint and what has come since. */
export const systemBalance = statement(
  'payments.systemBalance',
  ['accountId'],
  `select (c.balance + coalesce((
     select sum(amount) from ledger_entry e where e.account_id = c.account_id and e.transfer_id > c.up_to), 0))::bigint
     as balance
   from ledger_checkpoint c where c.account_id = $1`,
);
