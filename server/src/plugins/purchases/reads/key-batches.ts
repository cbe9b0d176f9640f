import { statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './times.ts';

const states = ['free', 'reserved', 'sold', 'redeemed', 'revoked'];

/** The spec's `KeyBatch`, of a row `b`. */
export const keyBatch = `b.id, b.package_id::double precision as "packageId", to_jsonb(b.app_ids) as "appIds", b.purpose, b.name,
  ${timeOf('b.works_from')} as "worksFrom", ${timeOf('b.created_at')} as "createdAt",
  ${timeOf('b.revoked_at')} as "revokedAt",
  (select jsonb_build_object(${states.map((state) => `'${state}', count(*) filter (where k.state = '${state}')`).join(', ')})
   from product_key k where k.batch_id = b.id) as counts`;

export const keyBatches = statement(
  'purchases.keyBatches',
  ['before', 'limit'],
  `select ${keyBatch} from key_batch b where b.id < $1 order by b.id desc limit $2`,
);

export const keyBatchById = statement(
  'purchases.keyBatchById',
  ['id'],
  `select ${keyBatch} from key_batch b where b.id = $1`,
);
