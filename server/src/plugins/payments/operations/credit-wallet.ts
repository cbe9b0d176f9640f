import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { systemAccount, walletOf } from '../domain/ledger.ts';
import { requireOpenWallet } from '../reads/closed-wallets.ts';
import { walletIn } from '../reads/wallets.ts';
import { postTransfer } from '../writes/post-transfer.ts';

/** Gives money of the store into a wallet. */
export const creditWallet: Operation<'payments.creditWallet'> = async ({ path: { userId }, body }, context) => {
  const { reason } = body;
  const { amount, currency } = body.amount;
  return context.finish(async (em) => {
    await requireOpenWallet(em, userId);
    const transferId = await postTransfer(em, {
      kind: 'credit',
      reference: `credit:${newId()}`,
      currency,
      entries: [
        { account: walletOf(userId, currency), amount },
        { account: systemAccount('promotion', currency), amount: -amount },
      ],
      paymentId: null,
      reason,
      at: context.clock.now(),
    });
    context.audit(em, {
      action: 'payments.walletCredited',
      subject: userId,
      details: { transferId, amount, currency },
    });
    return { status: 201, body: await walletIn(em, userId) };
  });
};
