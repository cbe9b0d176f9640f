import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { keyBatchById } from '../reads/key-batches.ts';
import { revokeLockedKeys } from '../writes/revoke-keys.ts';

/** The batch itself first: who gives a key back meanwhile comes before, and the key is found free, or finds the batch revoked. */
const revokeBatch = statement(
  'purchases.revokeKeyBatch',
  ['batchId', 'now'],
  `update key_batch set revoked_at = coalesce(revoked_at, $2) where id = $1 returning id`,
);

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
  const { em, clock, audit } = context;
  const of = query.of ?? 'free';
  const body = await transaction(em, async (em) => {
    const found = await execute(em, revokeBatch, { batchId, now: clock.now() });
    if (found.length === 0) throw problem('key-batch-not-found');
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
