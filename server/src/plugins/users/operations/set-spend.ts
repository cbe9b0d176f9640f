import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findAccount } from '../domain/accounts.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Writes down what an account has spent. */
export const setSpend: Operation<'users.setSpend'> = async ({ path: { id }, body: { spent } }, context) => {
  const { em, audit, settings } = context;
  const account = await findAccount(em, id);
  account.spent = spent.amount;
  audit(em, { action: 'users.spendSet', subject: id, details: { spent: spent.amount } });
  await em.flush();
  return { status: 200, body: presentManagedAccount(account, settings) };
};
