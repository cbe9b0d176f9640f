import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { StoredOrder } from '../reads/orders.ts';

/** Takes keys for the copies of each package that has some for sale; others are not limited. In one order, against deadlocks. */
const take = (name: string, locking: string): Statement =>
  statement(
    `purchases.${name}`,
    ['orderId', 'packageIds', 'copies', 'now'],
    `with wanted as (
       select package_id, copies from unnest($2::bigint[], $3::integer[]) w (package_id, copies)
       where exists (select from key_batch b where b.package_id = w.package_id and b.purpose = 'sale')
       order by package_id),
     free as (
       select k.id from wanted w cross join lateral (
         select id from product_key
         where package_id = w.package_id and purpose = 'sale' and state = 'free'
         order by id limit w.copies ${locking}) k),
     taken as (
       update product_key k set state = 'reserved', order_id = $1, taken_at = $4
       from free where k.id = free.id returning k.package_id)
     select w.package_id::text as "packageId",
       w.copies <= (select count(*) from (
         select from product_key k where k.package_id = w.package_id and k.purpose = 'sale' and k.state = 'free'
         limit w.copies) seen) as "mayComeBack"
     from wanted w left join taken t on t.package_id = w.package_id
     group by w.package_id, w.copies having count(t.package_id) < w.copies`,
  );

const takeFree = take('takeFreeKeys', 'for update skip locked');
// Whoever holds the last one may yet give it back.
const takeAwaited = take('takeAwaitedKeys', 'for update');

/** Others are about to take the last keys and may yet give them back: who wants to know must wait for them. */
export class KeysAreHeld extends Error {}

/** Reserves a key for each copy of a package with stock, `waiting` for those that others hold. Throws `sold-out` and `KeysAreHeld`. */
export async function reserveKeys(em: EntityManager, order: StoredOrder, waiting: boolean): Promise<void> {
  const copies = new Map<number, number>();
  for (const { packageId } of order.lines.flatMap(({ packages }) => packages)) {
    copies.set(packageId, (copies.get(packageId) ?? 0) + 1);
  }
  const short = await execute<{ packageId: string; mayComeBack: boolean }>(em, waiting ? takeAwaited : takeFree, {
    orderId: order.id,
    packageIds: [...copies.keys()],
    copies: [...copies.values()],
    now: order.placedAt,
  });
  if (!waiting && short.length > 0 && short.every(({ mayComeBack }) => mayComeBack)) throw new KeysAreHeld();
  if (short.length > 0) {
    throw problem('sold-out', { extensions: { packageIds: short.map(({ packageId }) => Number(packageId)) } });
  }
}
