import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import type { StoredLine, StoredOrder } from '../reads/orders.ts';
import { redeemCoupon } from './redeem-coupon.ts';
import { reserveKeys } from './reserve-keys.ts';

/** One statement, because this is on the way of every checkout. Rows that are in the way are left out and so are not counted. */
const insertOrder = statement(
  'purchases.insertOrder',
  ['userId', 'order', 'lines', 'licences', 'packageIds'],
  `with placed as (
     insert into purchase_order select * from jsonb_populate_record(null::purchase_order, $2::jsonb)
     on conflict do nothing returning id, version, state, placed_at),
   lines as (
     insert into order_line
     select l.* from placed, jsonb_populate_recordset(null::order_line, $3::jsonb) l order by l.line_id
     on conflict do nothing returning position),
   history as (
     insert into order_history (order_id, version, state, at) select id, version, state, placed_at from placed),
   licences as (
     insert into licence
     select l.* from placed, jsonb_populate_recordset(null::licence, $4::jsonb) l
     where not l.app_ids <@ (select owned_apps($1)) order by l.package_id
     on conflict (user_id, package_id) where state in ('reserved', 'active') do nothing
     returning package_id)
   select (select count(*)::integer from placed) as orders, (select count(*)::integer from lines) as lines,
     (select array_agg(package_id::text) from licences) as licences,
     exists (select from key_batch b where b.package_id = any($5::bigint[]) and b.purpose = 'sale') as "isLimited"`,
);

/** The order that has a line already; this one has not got that. */
const orderOfLines = statement(
  'purchases.orderOfLines',
  ['lineIds', 'id'],
  `select order_id as "orderId" from order_line
   where line_id = any($1::uuid[]) and not is_cancelled and order_id <> $2 limit 1`,
);

interface Inserted {
  orders: number;
  lines: number;
  licences: string[] | null;
  /** Whether a package has keys for sale, so that no more can be sold than there are. */
  isLimited: boolean;
}

/**
 * Writes an order down and takes all that it needs: keys, the coupon, and the buyer's place for each package. False when the cart
 * or the attempt has an order already. Throws `cart-already-ordered` for a line that another version of the cart was ordered with,
 * `already-owned`, `sold-out` and `coupon-used-up`.
 */
export async function placeOrder(
  em: EntityManager,
  order: StoredOrder,
  sagaUntil: Date,
  coupon: Schemas['CartQuote']['coupon'],
  waiting: boolean,
): Promise<boolean> {
  const licences = licencesOf(order);
  const [inserted] = await execute<Inserted>(em, insertOrder, {
    userId: order.userId,
    order: JSON.stringify(orderRow(order, sagaUntil)),
    lines: JSON.stringify(order.lines.map((line) => lineRow(order.id, line))),
    licences: JSON.stringify(licences),
    packageIds: order.lines.flatMap(({ packages }) => packages.map(({ packageId }) => packageId)),
  });
  if (!inserted || inserted.orders === 0) return false;
  if (inserted.lines < order.lines.length) throw await lineAlreadyOrdered(em, order);
  const taken = new Set(inserted.licences ?? []);
  const owned = licences.map(({ package_id: id }) => id).filter((id) => !taken.has(String(id)));
  if (owned.length > 0) throw problem('already-owned', { extensions: { packageIds: owned } });
  if (inserted.isLimited) await reserveKeys(em, order, waiting);
  if (coupon) await redeemCoupon(em, order, coupon);
  return true;
}

async function lineAlreadyOrdered(em: EntityManager, { id, lines }: StoredOrder): Promise<Problem> {
  const lineIds = lines.map(({ lineId }) => lineId);
  const [ordered] = await execute<{ orderId: string }>(em, orderOfLines, { lineIds, id });
  return ordered ? problem('cart-already-ordered', { extensions: ordered }) : problem('unavailable');
}

function orderRow({ lines: _, ...order }: StoredOrder, sagaUntil: Date): Record<string, unknown> {
  return { ...inSnakeCase(order), saga_until: sagaUntil };
}

function lineRow(orderId: string, line: StoredLine): Record<string, unknown> {
  return { order_id: orderId, ...inSnakeCase(line), is_cancelled: false };
}

/** One of each package that the buyer gets himself, however often it is in the order. */
function licencesOf(order: StoredOrder) {
  const own = order.lines.filter(({ recipientId }) => recipientId === null);
  const first = new Map<number, { position: number; appIds: number[] }>();
  for (const { position, packages } of own) {
    for (const { packageId, appIds } of packages) {
      if (!first.has(packageId)) first.set(packageId, { position, appIds });
    }
  }
  return [...first].map(([packageId, { position, appIds }]) => ({
    id: newId(),
    user_id: order.userId,
    package_id: packageId,
    app_ids: appIds,
    kind: 'purchase',
    state: 'reserved',
    order_id: order.id,
    line_position: position,
    granted_at: order.placedAt,
    ended_at: null,
    version: 1,
  }));
}

/** Members under the names of their columns. */
function inSnakeCase(members: object): Record<string, unknown> {
  const named = Object.entries(members).map(([name, value]): [string, unknown] => [
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return Object.fromEntries(named);
}
