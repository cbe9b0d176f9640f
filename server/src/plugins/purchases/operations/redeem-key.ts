import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { OperationContext } from '../../../kernel/plugin/context.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashOfKey } from '../domain/product-keys.ts';
import { timeOf } from '../reads/times.ts';
import { awaitReleases } from '../writes/await-releases.ts';
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

const appsOfKey = statement(
  'purchases.appsOfKey',
  ['hash'],
  `select to_jsonb(b.app_ids) as "appIds" from product_key k join key_batch b on b.id = k.batch_id
   where k.code_hash = $1 and k.state in ('free', 'reserved')`,
);

type Context = OperationContext<'purchases.redeemKey', 'catalog.listOffers'>;

interface KeyRow {
  id: string;
  state: 'free' | 'reserved' | 'sold' | 'redeemed' | 'revoked';
  packageId: number;
  appIds: number[];
  worksFrom: string | null;
}

/** Turns a key into a licence, which waits for the release of what is not out yet. It works once. */
export const redeemKey: Operation<'purchases.redeemKey', 'catalog.listOffers'> = async ({ body }, context) => {
  const { clock, finish, principal } = context;
  const { userId } = principal;
  const unreleased = await unreleasedApps(body.key, context);
  return finish(async (em) => {
    const { id, packageId, appIds } = await usableKey(em, body.key, clock.now());
    await awaitReleases(em, unreleased, clock.now());
    const licence = await grantLicence(em, { userId, packageId, appIds, kind: 'key' }, context);
    if (!licence) throw problem('already-owned', { extensions: { packageIds: [packageId] } });
    await execute(em, takeKey, { id, userId, now: clock.now(), licenceId: licence.id });
    return { status: 201, body: licence };
  });
};

/** What of a key's apps is to come, as the catalog says now; of a key that does not work nothing is asked. */
async function unreleasedApps(key: string, { calls, rows }: Context): Promise<number[]> {
  const [opened] = await rows<Pick<KeyRow, 'appIds'>>(appsOfKey, { hash: hashOfKey(key) });
  if (!opened) return [];
  const { items } = (await calls.catalog.listOffers({ body: { appIds: opened.appIds } })).body;
  return items.filter(({ availability }) => availability === 'coming_soon').map(({ appId }) => appId);
}

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
