import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfKey } from '../domain/product-keys.ts';
import { keyBatchById } from '../reads/key-batches.ts';
import { revokeLockedKeys } from '../writes/revoke-keys.ts';

const lockKey = statement(
  'purchases.lockKeyToRevoke',
  ['hash'],
  `select id, batch_id as "batchId", state = 'sold' or (state = 'reserved' and order_id is not null) as "isOrdered",
     state = 'revoked' as "isRevoked"
   from product_key where code_hash = $1 for update`,
);

interface KeyRow {
  id: string;
  batchId: string;
  isOrdered: boolean;
  isRevoked: boolean;
}

/** Takes one key back, and the licence of who has redeemed it. */
export const revokeKey: Operation<'purchases.revokeKey'> = async ({ body: { key } }, context) => {
  const { em, audit } = context;
  const body = await transaction(em, async (em) => {
    const [found] = await execute<KeyRow>(em, lockKey, { hash: hashOfKey(key) });
    if (!found) throw problem('product-key-not-found');
    const { id, batchId, isOrdered, isRevoked } = found;
    if (isOrdered) throw problem('product-key-ordered');
    if (!isRevoked) {
      await revokeLockedKeys(em, [id], context);
      audit(em, { action: 'purchases.keyRevoked', subject: id });
    }
    const [batch] = await execute<Schemas['KeyBatch']>(em, keyBatchById, { id: batchId });
    if (!batch) throw problem('product-key-not-found');
    return batch;
  });
  return { status: 200, body };
};
