import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfCode } from '../domain/gift-cards.ts';
import { cardByCode, type FoundCard } from '../reads/gift-cards.ts';

/** What a gift card is worth. */
export const findGiftCard: Operation<'payments.findGiftCard'> = async ({ body: { code } }, { rows }) => {
  const [card] = await rows<FoundCard>(cardByCode, { codeHash: hashOfCode(code) });
  if (!card) throw problem('gift-card-not-found', { audited: true });
  const { amount, currency, isRedeemed } = card;
  return { status: 200, body: { amount: { amount, currency }, isRedeemed } };
};
