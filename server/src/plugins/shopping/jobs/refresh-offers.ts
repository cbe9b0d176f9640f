import { transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Job } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { fireLatePriceAlerts } from '../writes/fire-price-alerts.ts';
import { writeOffers } from '../writes/write-offers.ts';
import { noticeOf } from './notice-launches.ts';

/** Brings the copies of games that have changed up to date, and tells of those that have come out or become cheaper. */
export const refreshOffers: Job<{ gameIds: string[] }, Calls> = async (
  { gameIds },
  { em, calls, clock, jobs, publish },
) => {
  const seen = newId();
  const { body } = await calls.catalog.listOffers({ body: { gameIds } });
  await transaction(em, async (em) => {
    const launches = await writeOffers(em, body.items, seen);
    for (const launch of launches) jobs.add(em, 'noticeLaunches', noticeOf(launch, clock.now()));
    const appIds = body.items.map(({ appId }) => appId);
    await fireLatePriceAlerts(em, appIds, { publish });
  });
};
