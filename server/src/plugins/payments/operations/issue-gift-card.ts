import type { Operation } from '../../../kernel/plugin/operation.ts';
import { systemAccount } from '../domain/ledger.ts';
import { makeGiftCard } from '../writes/gift-cards.ts';

/** Makes a gift card that the store gives away. Its code is told once. */
export const issueGiftCard: Operation<'payments.issueGiftCard'> = async ({ body }, { finish, clock, audit }) => {
  const { amount, currency } = body.amount;
  return finish(async (em) => {
    const from = systemAccount('promotion', currency);
    const card = await makeGiftCard(em, { from, amount, buyerId: null, at: clock.now() });
    if (!card) throw new Error('A promotion can not have too little');
    audit(em, { action: 'payments.giftCardIssued', subject: card.id, details: { amount, currency } });
    return { status: 201, body: { ...card, amount: { amount, currency } } };
  });
};
