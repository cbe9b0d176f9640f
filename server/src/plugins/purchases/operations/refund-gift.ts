import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { giveBack } from '../domain/give-back.ts';
import { completeRefund } from '../writes/complete-refund.ts';
import { lockGift, readGift } from '../writes/lock-gift.ts';
import { returnGift } from '../writes/return-gift.ts';

/** Takes a gift of the caller's back that nobody has accepted yet. */
export const refundGift: Operation<'purchases.refundGift', 'payments.refundCharge'> = async (
  { path: { giftId } },
  context,
) => {
  const { userId } = context.principal;
  const open = await context.begin(async (em) => {
    const gift = await lockGift(em, giftId);
    if (gift.senderId !== userId) throw problem('gift-not-found');
    return returnGift(em, gift, 'refunded', context);
  });
  const answered = open && (await giveBack(open, context.calls));
  return context.finish(async (em) => {
    if (answered) await completeRefund(em, answered, context);
    return { status: 200, body: await readGift(em, giftId, userId) };
  });
};
