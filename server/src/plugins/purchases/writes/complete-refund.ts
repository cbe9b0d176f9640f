import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { AnsweredRefund } from '../domain/give-back.ts';
import { statesBefore } from '../domain/order-state.ts';
import type { StoredLine, StoredOrder } from '../reads/orders.ts';
import { lockOrder } from './lock-order.ts';
import { moveGifts } from './move-gifts.ts';
import { licenceChanges, type LicenceCopy } from './move-order.ts';
import { refuseRefund } from './refuse-refund.ts';
import { publishEffects, type Publishing } from './settle-order.ts';

/** A refund whose money is to be given back. */
export interface OpenRefund {
  id: string;
  orderId: string;
  positions: number[];
  amount: number;
  destination: 'origin' | 'wallet';
}

export const approvedRefund = statement(
  'purchases.approvedRefund',
  ['id'],
  `select id, order_id as "orderId", positions, amount::double precision as amount, destination
   from refund where id = $1 and state = 'approved'`,
);

/** The refund is done, its lines are given back, and what they gave is taken; each copy that is left keeps a key. */
const complete = statement(
  'purchases.completeRefund',
  ['id', 'state', 'before', 'now', 'holderIds', 'packageIds', 'keptPackageIds', 'dollars'],
  `with done as (update refund set state = 'done', saga_until = null where id = $1 and state = 'approved' returning *),
   lines as (
     update order_line l set is_refunded = true, refunded_amount = l.final_amount from done
     where l.order_id = done.order_id and l.position = any(done.positions)),
   moved as (
     update purchase_order o set state = $2, version = o.version + 1, refunded = o.refunded + done.amount from done
     where o.id = done.order_id and o.state = any($3) returning o.*),
   counted as (
     update purchase_order o set refunded = o.refunded + done.amount from done
     where o.id = done.order_id and o.state = 'charged-back'),
   history as (insert into order_history (order_id, version, state, at) select id, version, state, $4 from moved),
   keys as (
     update product_key k set state = 'revoked', taken_at = $4
     from moved cross join lateral (
       select id, package_id, row_number() over (partition by package_id order by id) as place
       from product_key where order_id = moved.id and state = 'sold') sold
     where k.id = sold.id
       and sold.place > (select count(*) from unnest($7::bigint[]) kept where kept = sold.package_id)),
   changed as (
     update licence set state = 'revoked', ended_at = $4, version = licence.version + 1 from moved
     where licence.order_id = moved.id and licence.state = 'active'
       and (licence.user_id, licence.package_id) in (select * from unnest($5::uuid[], $6::bigint[]))
     ${licenceChanges}),
   spending as (
     update spend s set spent = greatest(s.spent - $8::bigint, 0), version = s.version + 1 from moved
     where s.user_id = moved.user_id and $8::bigint > 0 returning s.spent, s.version)
   select moved.version, (select coalesce(jsonb_agg(changed), '[]') from changed) as licences,
     (select jsonb_build_object('spent', spent, 'version', version) from spending) as spend
   from done left join moved on true`,
);

interface Completed {
  /** Null when the order stayed where it was. */
  version: number | null;
  licences: LicenceCopy[];
  spend: { spent: number; version: number } | null;
}

/** Ends a refund of whose money the payment service has answered. Somebody else may have done so before. */
export async function completeRefund(em: EntityManager, refund: AnsweredRefund, context: Publishing): Promise<void> {
  const { id, orderId, positions, amount } = refund;
  const { clock, publish } = context;
  const order = await lockOrder(em, orderId);
  if (!order) return;
  if (refund.isRefused) return refuseRefund(em, order, refund, context);
  const { userId, cartId, total, totalInDollars } = order;
  const remaining = order.lines.filter((line) => !line.isRefunded && !positions.includes(line.position));
  const ended = givenOnlyBy(order, positions);
  const state = remaining.length > 0 ? 'partially-refunded' : 'refunded';
  const [completed] = await execute<Completed>(em, complete, {
    id,
    state,
    // An order whose payment was charged back stays so, whatever else is given back of it.
    before: statesBefore(state).filter((before) => before !== 'charged-back'),
    now: clock.now(),
    holderIds: ended.map(({ holderId }) => holderId),
    packageIds: ended.map(({ packageId }) => packageId),
    keptPackageIds: packagesOf(remaining),
    dollars: total === 0 ? 0 : Math.round((totalInDollars * amount) / total),
  });
  if (!completed) return;
  if (endedLines(order, positions).some(({ recipientId }) => recipientId !== null)) {
    await moveGifts(em, { orderId, positions, to: 'refunded' }, context);
  }
  const { version, licences, spend } = completed;
  if (version !== null) publish(em, 'purchases.orderEnded', { orderId, version, userId, cartId, state });
  publishEffects(em, { userId, licences, spend }, context);
}

interface Given {
  holderId: string;
  packageId: number;
}

/** What no other line of the order gives to the same person: an app that another package holds stays. */
function givenOnlyBy(order: StoredOrder, positions: readonly number[]): Given[] {
  const nameOf = ({ holderId, packageId }: Given) => `${holderId} ${packageId}`;
  const kept = order.lines.filter((line) => !line.isRefunded && !positions.includes(line.position));
  const keptNames = new Set(givenBy(order, kept).map(nameOf));
  const ended = new Map(givenBy(order, endedLines(order, positions)).map((given) => [nameOf(given), given]));
  return [...ended].filter(([name]) => !keptNames.has(name)).map(([, given]) => given);
}

function givenBy({ userId }: StoredOrder, lines: readonly StoredLine[]): Given[] {
  return lines.flatMap(({ recipientId, packages }) =>
    packages.map(({ packageId }) => ({ holderId: recipientId ?? userId, packageId })),
  );
}

function endedLines({ lines }: StoredOrder, positions: readonly number[]): StoredLine[] {
  return lines.filter(({ position }) => positions.includes(position));
}

function packagesOf(lines: readonly StoredLine[]): number[] {
  return lines.flatMap(({ packages }) => packages.map(({ packageId }) => packageId));
}
