import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { wallet } from '../reads/wallets.ts';

/** What the caller has, by currency. */
export const getWallet: Operation<'payments.getWallet'> = async (_input, { text, principal: { userId } }) => {
  const body = await text<Schemas['Wallet']>(wallet, { userId });
  return { status: 200, body: body ?? { balances: [] } };
};
