import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Copy } from '../../../kernel/plugin/manifest.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Calls } from '../calls.ts';
import { writeLicences } from '../writes/write-licences.ts';

/** What is not newer than its row is marked all the same, so that the sweep lets it be. */
const mark = statement(
  'shopping.markLicences',
  ['licenceIds', 'mark'],
  'update licence set seen = $2 where licence_id = any($1::uuid[]) and seen < $2',
);
const sweep = statement('shopping.sweepLicences', ['mark'], 'delete from licence where seen < $1');

export const licences: Copy<Schemas['LicenceCopy'], Calls> = {
  from: 'purchases.exportLicences',
  async apply(rows, rebuild, { em }) {
    await writeLicences(em, rows, rebuild);
    await execute(em, mark, { licenceIds: rows.map(({ licenceId }) => licenceId), mark: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, sweep, { mark: rebuild });
  },
};
