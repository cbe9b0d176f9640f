import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { keyBatchById } from '../reads/key-batches.ts';

const reserve = statement(
  'purchases.reserveKeysForPartner',
  ['batchId', 'count', 'partner', 'until', 'now'],
  `with free as (
     select id from product_key where batch_id = $1 and state = 'free' order by id limit $2 for update skip locked)
   update product_key k set state = 'reserved', partner = $3, reserved_until = $4, taken_at = $5
   from free where k.id = free.id returning k.sealed_code as sealed`,
);

/** Sets keys aside for a partner until a time. */
export const reserveKeys: Operation<'purchases.reserveKeys'> = async ({ path: { batchId }, body }, context) => {
  const { clock, finish, audit, unseal } = context;
  const { count, partner } = body;
  const [now, until] = [clock.now(), new Date(body.until)];
  if (until <= now) throw problem('reservation-over');
  return finish(async (em) => {
    const taken = await execute<{ sealed: Buffer }>(em, reserve, { batchId, count, partner, until, now });
    const [batch] = await execute<Schemas['KeyBatch']>(em, keyBatchById, { id: batchId });
    if (!batch) throw problem('key-batch-not-found');
    // Keys that others are about to take count as taken.
    if (taken.length < count) throw problem('too-few-keys', { extensions: { free: taken.length } });
    audit(em, { action: 'purchases.keysReserved', subject: batchId, details: { count } });
    return { status: 201, body: { batch, keys: taken.map(({ sealed }) => unseal(sealed).toString()) } };
  });
};
