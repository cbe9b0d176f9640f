import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Copy } from '../../../kernel/plugin/manifest.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Calls } from '../calls.ts';
import { noticeOf } from '../jobs/notice-launches.ts';
import { writeOffers } from '../writes/write-offers.ts';

/** What is not newer than its row is marked all the same, so that the sweep lets it be. */
const mark = statement(
  'shopping.markOffers',
  ['appIds', 'mark'],
  'update offer set seen = $2 where app_id = any($1::bigint[]) and seen < $2',
);
const sweep = statement('shopping.sweepOffers', ['mark'], 'delete from offer where seen < $1');

export const offers: Copy<Schemas['Offer'], Calls> = {
  from: 'catalog.exportOffers',
  async apply(rows, rebuild, { em, clock, jobs }) {
    const launches = await writeOffers(em, rows, rebuild);
    for (const launch of launches) jobs.add(em, 'noticeLaunches', noticeOf(launch, clock.now()));
    await execute(em, mark, { appIds: rows.map(({ appId }) => appId), mark: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, sweep, { mark: rebuild });
  },
};
