import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Copy } from '../../../kernel/plugin/manifest.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Calls } from '../calls.ts';
import { writeSets } from '../writes/write-sets.ts';

const mark = statement(
  'shopping.markSets',
  ['kinds', 'ids', 'mark'],
  `update offer_set set seen = $3
   where (kind, set_id) in (select * from unnest($1::text[], $2::bigint[])) and seen < $3`,
);
const sweep = statement('shopping.sweepSets', ['mark'], 'delete from offer_set where seen < $1');

export const sets: Copy<Schemas['OfferSet'], Calls> = {
  from: 'catalog.exportSets',
  async apply(rows, rebuild, { em }) {
    await writeSets(em, rows, rebuild);
    const [kinds, ids] = [rows.map(({ kind }) => kind), rows.map(({ id }) => id)];
    await execute(em, mark, { kinds, ids, mark: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, sweep, { mark: rebuild });
  },
};
