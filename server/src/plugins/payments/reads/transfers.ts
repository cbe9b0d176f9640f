import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { LedgerAccountReference, LedgerEntryOf } from '../domain/ledger.ts';

const received = statement(
  'payments.received',
  ['reference', 'accountId', 'ownerId'],
  `select exists (select from erased_account where user_id = $3) as "isClosed",
     (select coalesce(e.amount, 0) from ledger_transfer t left join ledger_entry e on e.transfer_id = t.id and e.account_id = $2
      where t.reference = $1)::double precision as amount`,
);

/**
 * Whether somebody's wallet has got the money of a transfer of this reference before, as when a key comes again whose answer is forgotten.
 * Throws `wallet-closed` when the account was erased, and `idempotency-key-reused` when it was other money.
 */
export async function isReceived(
  em: EntityManager,
  ownerId: string,
  reference: string,
  { account, amount }: LedgerEntryOf,
): Promise<boolean> {
  const parameters = { reference, accountId: account.id, ownerId };
  const [found] = await execute<{ isClosed: boolean; amount: number | null }>(em, received, parameters);
  if (!found || found.isClosed) throw problem('wallet-closed');
  if (found.amount !== null && found.amount !== amount) {
    throw problem('idempotency-key-reused', { detail: 'This Idempotency-Key has moved other money before.' });
  }
  return found.amount !== null;
}

const taken = statement(
  'payments.taken',
  ['paymentId', 'kind', 'accountId'],
  `select coalesce(-sum(e.amount), 0)::double precision as amount
   from ledger_transfer t join ledger_entry e on e.transfer_id = t.id
   where t.payment_id = $1 and t.kind = $2 and e.account_id = $3`,
);

/** What the transfers of a kind that a payment has caused have taken out of an account and not put back, in hundredths. */
export async function takenFrom(
  em: EntityManager,
  { id: accountId }: LedgerAccountReference,
  kind: 'refund' | 'charge-back',
  paymentId: string,
): Promise<number> {
  const [sum] = await execute<{ amount: number }>(em, taken, { paymentId, kind, accountId });
  return sum?.amount ?? 0;
}
