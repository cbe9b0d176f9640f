import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Job } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { type NotableDiscount, noticeRules } from '../domain/notable-discounts.ts';
import { noticePage, peopleAtOnce } from '../writes/notice-page.ts';

export type NoticeWishlists = NotableDiscount & { after: string };

/** Tells those who wish for a game of its discount, a page of them at a time. */
export const noticeWishlists: Job<NoticeWishlists, Calls> = ({ after, ...discount }, { em, clock, publish, jobs }) =>
  transaction(em, async (em) => {
    const now = clock.now();
    const toldBefore = new Date(now.getTime() - noticeRules.cooldownDays * 86_400_000);
    const page = await noticePage(em, { appId: discount.appId, after, toldBefore, at: now });
    if (page.userIds.length > 0) publish(em, 'shopping.wishlistDiscounted', { ...discount, userIds: page.userIds });
    if (page.seen === peopleAtOnce && page.last !== null) {
      jobs.add(em, 'noticeWishlists', { ...discount, after: page.last } satisfies NoticeWishlists);
    }
  });
