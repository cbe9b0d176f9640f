import type { EntityManager } from '@mikro-orm/postgresql';
import { isErased } from '../../../kernel/personal-data/personal-data.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/** Throws `wallet-closed` when the account was erased: nobody could take out what is put into its wallets. */
export async function requireOpenWallet(em: EntityManager, userId: string): Promise<void> {
  if (await isErased(em, userId)) throw problem('wallet-closed');
}
