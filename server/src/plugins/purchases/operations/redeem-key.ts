import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfKey } from '../domain/product-keys.ts';
import { timeOf } from '../reads/times.ts';
import { grantLicence } from '../writes/grant-licence.ts';

const lockKey = statement(
  'purchases.lockKey',
  ['hash', 'now'],
  `select k.id, k.state, k.package_id::double precision as "packageId",
     to_jsonb(b.app_ids) as "appIds", ${timeOf('b.works_from')} as "worksFrom"
   from product_key k join key_batch b on b.id = k.batch_id
   where k.code_hash = $1
     and (k.purpose = 'redemption' or k.state in ('sold', 'redeemed', 'revoked') or k.reserved_until > $2) for update of k`,
);

const takeKey = statement(
  'purchases.redeemKey',
  ['id', 'userId', 'now', 'licenceId'],
  `update product_key set state = 'redeemed', owner_id = $2, taken_at = $3, licence_id = $4, reserved_until = null where id = $1`,
);

interface KeyRow {
  id: string;
  state: 'free' | 'reserved' | 'sold' | 'redeemed' | 'revoked';
  packageId: number;
  appIds: number[];
  worksFrom: string | null;
}

/** Turns a key into a licence. It works once. */
export const redeemKey: Operation<'purchases.redeemKey'> = async ({ body }, context) => {
  const { clock, finish, principal } = context;
  const { userId } = principal;
  return finish(async (em) => {
    const { id, packageId, appIds } = await usableKey(em, body.key, clock.now());
    const licence = await grantLicence(em, { userId, packageId, appIds, kind: 'key' }, context);
    if (!licence) throw problem('already-owned', { extensions: { packageIds: [packageId] } });
    await execute(em, takeKey, { id, userId, now: clock.now(), licenceId: licence.id });
    return { status: 201, body: licence };
  });
};

/** The key, locked. Throws for one that does not work; wrong ones are in the audit log, because somebody may be guessing. */
async function usableKey(em: EntityManager, key: string, now: Date): Promise<KeyRow> {
  const [found] = await execute<KeyRow>(em, lockKey, { hash: hashOfKey(key), now });
  if (!found) throw problem('product-key-not-found', { audited: true });
  if (found.state === 'revoked') throw problem('product-key-revoked');
  if (found.state !== 'free' && found.state !== 'reserved') throw problem('product-key-used');
  const { worksFrom } = found;
  if (worksFrom !== null && new Date(worksFrom) > now) {
    throw problem('product-key-locked', { extensions: { worksFrom } });
  }
  return found;
}
