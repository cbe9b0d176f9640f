import type { Operation } from '../../../kernel/plugin/operation.ts';
import { derivedId, systemAccount } from '../domain/ledger.ts';
import { makeGiftCard } from '../writes/gift-cards.ts';

/** Makes a gift card that the store gives away. Its code is told once. */
export const issueGiftCard: Operation<'payments.issueGiftCard'> = async ({ body }, context) => {
  const { amount, currency } = body.amount;
  const id = derivedId(`gift card ${context.stepKey('gift-card')}`);
  return context.finish(async (em) => {
    const from = systemAccount('promotion', currency);
    const code = await makeGiftCard(em, { id, from, amount, buyerId: null, at: context.clock.now() });
    if (code === null) throw new Error('A promotion can not have too little');
    context.audit(em, { action: 'payments.giftCardIssued', subject: id, details: { amount, currency } });
    return { status: 201, body: { id, code, amount: { amount, currency } } };
  });
};
