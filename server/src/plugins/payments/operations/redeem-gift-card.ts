import { execute } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfCode } from '../domain/gift-cards.ts';
import { cardByCode } from '../reads/gift-cards.ts';
import { requireOpenWallet } from '../reads/open-wallet.ts';
import { walletIn } from '../reads/wallets.ts';
import { redeemCard } from '../writes/gift-cards.ts';

/** Puts the money of a gift card into the caller's wallet, once. */
export const redeemGiftCard: Operation<'payments.redeemGiftCard'> = async ({ body: { code } }, context) => {
  const { userId } = context.principal;
  return context.finish(async (em) => {
    await requireOpenWallet(em, userId);
    const card = await redeemCard(em, code, userId, context.clock.now());
    if (!card) {
      const known = await execute(em, cardByCode, { codeHash: hashOfCode(code) });
      throw problem(known.length > 0 ? 'gift-card-redeemed' : 'gift-card-not-found', { audited: true });
    }
    context.audit(em, { action: 'payments.giftCardRedeemed', subject: card.id });
    return { status: 200, body: await walletIn(em, userId) };
  });
};
