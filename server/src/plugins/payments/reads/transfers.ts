import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { LedgerEntryOf } from '../domain/ledger.ts';

const received = statement(
  'payments.received',
  ['reference', 'accountId'],
  `select coalesce(e.amount, 0)::double precision as amount
   from ledger_transfer t left join ledger_entry e on e.transfer_id = t.id and e.account_id = $2
   where t.reference = $1`,
);

/**
 * Whether an account has got the money of a transfer of this reference before, as when a key comes again whose answer is forgotten. Throws
 * `idempotency-key-reused` when it was other money.
 */
export async function isReceived(
  em: EntityManager,
  reference: string,
  { account, amount }: LedgerEntryOf,
): Promise<boolean> {
  const [before] = await execute<{ amount: number }>(em, received, { reference, accountId: account.id });
  if (before && before.amount !== amount) {
    throw problem('idempotency-key-reused', { detail: 'This Idempotency-Key has moved other money before.' });
  }
  return before !== undefined;
}
