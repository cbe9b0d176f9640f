import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { grantGift } from '../writes/grant-gift.ts';
import { lockGift, notOpen, readGift } from '../writes/lock-gift.ts';
import { moveGifts } from '../writes/move-gifts.ts';

/** Gives the caller what somebody has sent. */
export const acceptGift: Operation<'purchases.acceptGift'> = async ({ path: { giftId } }, context) => {
  const { userId } = context.principal;
  return context.finish(async (em) => {
    const gift = await lockGift(em, giftId);
    if (gift.recipientId !== userId) throw problem('gift-not-found');
    const { orderId, position } = gift;
    const accepted = await moveGifts(em, { orderId, positions: [position], to: 'accepted' }, context);
    if (accepted.length === 0) throw notOpen(await readGift(em, giftId, userId));
    await grantGift(em, gift, context);
    return { status: 200, body: await readGift(em, giftId, userId) };
  });
};
