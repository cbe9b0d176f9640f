import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { LedgerAccountReference } from '../domain/ledger.ts';

const lockBalance = statement(
  'payments.lockBalance',
  ['accountId'],
  'select balance::double precision as balance from ledger_balance where account_id = $1 for update',
);

/** What a wallet has, in hundredths; nothing comes in or goes out before the transaction ends. */
export async function lockedBalance(em: EntityManager, { id: accountId }: LedgerAccountReference): Promise<number> {
  const [locked] = await execute<{ balance: number }>(em, lockBalance, { accountId });
  return locked?.balance ?? 0;
}
