import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Job } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { firstPage, noticePage, peopleAtOnce } from '../writes/notice-page.ts';
import type { Launch } from '../writes/write-offers.ts';

/** `since` is when it was found out: who was told then or later is not told by a job that runs again. */
export type NoticeLaunches = Launch & { after: string; since: string };

/** The job for a game that has just come out. */
export function noticeOf(launch: Launch, now: Date): NoticeLaunches {
  return { ...launch, after: firstPage, since: now.toISOString() };
}

/**
 * Tells those who wish for a game that it has come out, a page of them at a time. Discounts of the last two weeks do not matter, but
 * those of the next two weeks are not told of.
 */
export const noticeLaunches: Job<NoticeLaunches, Calls> = (launch, { em, clock, publish, jobs }) =>
  transaction(em, async (em) => {
    const { appId, change, after, since } = launch;
    const toldBefore = new Date(new Date(since).getTime() - 1);
    const page = await noticePage(em, { appId, after, toldBefore, at: clock.now() });
    if (page.userIds.length > 0) publish(em, 'shopping.wishlistLaunched', { appId, change, userIds: page.userIds });
    if (page.seen === peopleAtOnce && page.last !== null) {
      jobs.add(em, 'noticeLaunches', { ...launch, after: page.last } satisfies NoticeLaunches);
    }
  });
