import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { keyBatchById } from '../reads/key-batches.ts';
import { revokeLockedKeys } from '../writes/revoke-keys.ts';

// Who is about to take one of them waits or comes first; in the order in which keys are taken, against deadlocks.
const lockKeys = statement(
  'purchases.lockKeysOfBatch',
  ['batchId', 'all'],
  `select id from product_key
   where batch_id = $1
     and (state = 'free' or ($2::boolean and (state = 'redeemed' or (state = 'reserved' and order_id is null))))
   order by id for update`,
);

/** Takes back what nobody has of a batch, or also what partners have and what was redeemed. */
export const revokeKeys: Operation<'purchases.revokeKeys'> = async ({ path: { batchId }, query }, context) => {
  const { em, audit } = context;
  const of = query.of ?? 'free';
  const body = await transaction(em, async (em) => {
    const locked = await execute<{ id: string }>(em, lockKeys, { batchId, all: of === 'all' });
    const ids = locked.map(({ id }) => id);
    await revokeLockedKeys(em, ids, context);
    const [batch] = await execute<Schemas['KeyBatch']>(em, keyBatchById, { id: batchId });
    if (!batch) throw problem('key-batch-not-found');
    audit(em, { action: 'purchases.keysRevoked', subject: batchId, details: { count: ids.length, of } });
    return batch;
  });
  return { status: 200, body };
};
