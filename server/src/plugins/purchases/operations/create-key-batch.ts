import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { hashOfKey, newProductKey } from '../domain/product-keys.ts';
import { KeyBatch } from '../entities/key.ts';

const insertKeys = statement(
  'purchases.insertKeys',
  ['batchId', 'packageId', 'purpose', 'ids', 'hashes', 'sealed'],
  `insert into product_key (id, batch_id, package_id, purpose, code_hash, sealed_code, state)
   select id, $1, $2, $3, decode(hash, 'hex'), decode(sealed, 'hex'), 'free'
   from unnest($4::uuid[], $5::text[], $6::text[]) made (id, hash, sealed)`,
);

/** Makes keys of a package. */
export const createKeyBatch: Operation<'purchases.createKeyBatch'> = async ({ body }, context) => {
  const { clock, finish, audit, seal } = context;
  const { packageId, appIds, purpose, name, count } = body;
  const worksFrom = body.worksFrom ? new Date(body.worksFrom) : null;
  const keys = Array.from({ length: count }, newProductKey);
  const id = newId();
  const createdAt = clock.now();
  return finish(async (em) => {
    em.persist(
      em.create(KeyBatch, {
        id,
        packageId,
        appIds,
        purpose,
        name,
        issued: count,
        worksFrom,
        createdAt,
        revokedAt: null,
      }),
    );
    audit(em, { action: 'purchases.keysMade', subject: id, details: { packageId, purpose, count } });
    await em.flush();
    await execute(em, insertKeys, {
      batchId: id,
      packageId,
      purpose,
      ids: keys.map(() => newId()),
      hashes: keys.map((key) => hashOfKey(key).toString('hex')),
      sealed: keys.map((key) => seal(Buffer.from(key)).toString('hex')),
    });
    const batch = {
      id,
      packageId,
      appIds,
      purpose,
      name,
      worksFrom: worksFrom?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
      revokedAt: null,
      counts: { free: count, reserved: 0, sold: 0, redeemed: 0, revoked: 0 },
    };
    return { status: 201, body: { batch, keys: purpose === 'redemption' ? keys : [] } };
  });
};
