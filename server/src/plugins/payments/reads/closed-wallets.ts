import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';

const closedWallet = statement(
  'payments.closedWallet',
  ['userId'],
  'select user_id from closed_wallet where user_id = $1',
);

/** Whether the account of a wallet was erased. */
export async function isWalletClosed(em: EntityManager, userId: string): Promise<boolean> {
  return (await execute(em, closedWallet, { userId })).length > 0;
}

/** Throws `wallet-closed`. */
export async function requireOpenWallet(em: EntityManager, userId: string): Promise<void> {
  if (await isWalletClosed(em, userId)) throw problem('wallet-closed');
}
