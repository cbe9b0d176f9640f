import type { Operation } from '../../../kernel/plugin/operation.ts';
import { systemAccount, walletOf } from '../domain/ledger.ts';
import { isReceived } from '../reads/transfers.ts';
import { walletIn } from '../reads/wallets.ts';
import { postTransfer } from '../writes/post-transfer.ts';

/** Gives money of the store into a wallet. */
export const creditWallet: Operation<'payments.creditWallet'> = async ({ path: { userId }, body }, context) => {
  const { reason } = body;
  const { amount, currency } = body.amount;
  const reference = `credit:${context.stepKey('credit')}`;
  const given = { account: walletOf(userId, currency), amount };
  return context.finish(async (em) => {
    if (await isReceived(em, userId, reference, given)) return { status: 201, body: await walletIn(em, userId) };
    const transferId = await postTransfer(em, {
      kind: 'credit',
      reference,
      currency,
      entries: [given, { account: systemAccount('promotion', currency), amount: -amount }],
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
