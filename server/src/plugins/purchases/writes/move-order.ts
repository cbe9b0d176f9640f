import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { type OrderState, statesBefore } from '../domain/order-state.ts';
import { orderById, type OrderRow, type StoredOrder } from '../reads/orders.ts';

/** What a change of the state brings along; null where there is nothing to keep. */
interface Brought {
  now: Date;
  paymentId: string | null;
  tax: number | null;
  redirectUrl: string | null;
  declineCode: string | null;
  /** When due work is to look at the order; null when there is nothing to do. */
  sagaUntil: Date | null;
}

const parameters = [
  'id',
  'state',
  'before',
  'now',
  'paymentId',
  'tax',
  'redirectUrl',
  'declineCode',
  'sagaUntil',
] as const;

/** Moves an order on with a history row, and does what hangs on it in `parts`, which see the row as `moved`. */
const move = (name: string, parts: string[]): Statement =>
  statement(
    `purchases.${name}`,
    parameters,
    `with moved as (
       update purchase_order set state = $2, version = version + 1, payment_id = coalesce($5, payment_id),
         tax = coalesce($6, tax), redirect_url = $7, decline_code = coalesce($8, decline_code), saga_until = $9,
         paid_at = case when $2 in ('paid', 'fulfilled') then coalesce(paid_at, $4) else paid_at end
       where id = $1 and state = any($3) returning *),
     history as (insert into order_history (order_id, version, state, at) select id, version, state, $4 from moved)
     ${parts.map((part) => `, ${part}`).join('')}
     select version, paid_at is not null as paid,
       (select coalesce(jsonb_agg(changed), '[]') from changed) as licences,
       (select jsonb_build_object('spent', spent, 'version', version) from spending) as spend
     from moved`,
  );

/** What is told of licences that a statement has changed. */
export const licenceChanges = `returning licence.id as "licenceId", licence.user_id as "userId", licence.package_id as "packageId",
  licence.app_ids as "appIds", licence.kind, licence.state = 'active' as "isActive", licence.version`;
const noLicences = 'changed as (select 1 where false)';
const noSpending = 'spending as (select 0 as spent, 0 as version where false)';

const moveOnly = move('moveOrder', [noLicences, noSpending]);

const fulfil = move('fulfilOrder', [
  `sold as (
     update product_key k set state = 'sold', owner_id = moved.user_id, taken_at = $4 from moved
     where k.order_id = moved.id and k.state = 'reserved')`,
  `changed as (
     update licence set state = 'active', granted_at = $4, version = licence.version + 1 from moved
     where licence.order_id = moved.id and licence.state = 'reserved' ${licenceChanges})`,
  `spending as (
     insert into spend as kept (user_id, spent, version)
     select user_id, total_in_dollars, 1 from moved where total_in_dollars > 0
     on conflict (user_id) do update set spent = kept.spent + excluded.spent, version = kept.version + 1
     returning spent, version)`,
]);

const release = move('releaseOrder', [
  `batches as (
     select b.id, b.revoked_at is not null as "isRevoked" from key_batch b
     where b.id in (select k.batch_id from product_key k join moved on moved.id = k.order_id where k.state = 'reserved')
     order by b.id for share)`,
  `keys as (
     update product_key k set order_id = null,
       state = case when batches."isRevoked" then 'revoked' else 'free' end,
       taken_at = case when batches."isRevoked" then $4::timestamptz end
     from moved, batches where k.order_id = moved.id and k.state = 'reserved' and k.batch_id = batches.id)`,
  `lines as (update order_line l set is_cancelled = true from moved where l.order_id = moved.id)`,
  `licences as (
     delete from licence using moved where licence.order_id = moved.id and licence.state = 'reserved')`,
  `redeemed as (
     delete from coupon_redemption r using moved where r.order_id = moved.id returning r.coupon_id, r.scope, r.subject)`,
  `counted as (
     update coupon_count c set used = used - 1 from redeemed r
     where c.coupon_id = r.coupon_id and c.scope = r.scope and c.subject = r.subject)`,
  noLicences,
  noSpending,
]);

const chargeBack = move('chargeBackOrder', [
  `keys as (
     update product_key k set state = 'revoked', taken_at = $4 from moved
     where k.order_id = moved.id and k.state = 'sold')`,
  `refunds as (
     update refund set state = 'denied', decided_at = $4 from moved
     where refund.order_id = moved.id and refund.state = 'waiting')`,
  `changed as (
     update licence set state = 'revoked', ended_at = $4, version = licence.version + 1 from moved
     where licence.order_id = moved.id and licence.state = 'active' ${licenceChanges})`,
  `spending as (
     update spend s set version = s.version + 1,
       spent = greatest(s.spent - moved.total_in_dollars * (moved.total - moved.refunded) / greatest(moved.total, 1), 0)
     from moved where s.user_id = moved.user_id returning s.spent, s.version)`,
]);

/** What was not refunded is there again; what its buyer has bought anew meanwhile is left out. */
const reopen = move('reopenOrder', [
  `kept as (
     select moved.id, (package ->> 'packageId')::bigint as package_id, count(*) as copies
     from moved join order_line l on l.order_id = moved.id cross join jsonb_array_elements(l.packages) package
     where l.recipient_id is null and not l.is_refunded group by 1, 2)`,
  // Those of refunds before were the last ones.
  `keys as (
     update product_key k set state = 'sold', taken_at = $4
     from kept cross join lateral (
       select id, row_number() over (order by id) as place from product_key
       where order_id = kept.id and package_id = kept.package_id and state = 'revoked') taken
     where k.id = taken.id and taken.place <= kept.copies)`,
  `changed as (
     update licence set state = 'active', ended_at = null, version = licence.version + 1 from moved, kept
     where licence.order_id = moved.id and licence.user_id = moved.user_id and licence.package_id = kept.package_id
       and licence.state = 'revoked' and not exists (
         select from licence other where other.user_id = licence.user_id and other.package_id = licence.package_id
           and other.state in ('reserved', 'active')) ${licenceChanges})`,
  `spending as (
     update spend s set version = s.version + 1,
       spent = s.spent + moved.total_in_dollars * (moved.total - moved.refunded) / greatest(moved.total, 1)
     from moved where s.user_id = moved.user_id returning s.spent, s.version)`,
]);

export interface LicenceCopy {
  licenceId: string;
  userId: string;
  packageId: number;
  appIds: number[];
  kind: 'purchase' | 'free' | 'gift' | 'key' | 'family' | 'trial';
  isActive: boolean;
  version: number;
}

export interface Moved {
  order: StoredOrder;
  /** False when somebody else has moved it before; `order` is as it stands then. */
  hasMoved: boolean;
  licences: LicenceCopy[];
  spend: { spent: number; version: number } | null;
}

function statementFor(order: StoredOrder, state: OrderState): Statement {
  if (state === 'charged-back') return chargeBack;
  if (state === 'cancelled') return release;
  if (order.state === 'charged-back') return reopen;
  const isPaidNow = order.paidAt === null && (state === 'paid' || state === 'fulfilled');
  return isPaidNow ? fulfil : moveOnly;
}

/** Moves an order on, with all that hangs on the new state, if it stands where that is possible. Publishes nothing. */
export async function moveOrder(
  em: EntityManager,
  order: StoredOrder,
  state: OrderState,
  brought: Brought,
): Promise<Moved> {
  const [row] = await execute<{ version: number } & Pick<Moved, 'licences' | 'spend'>>(em, statementFor(order, state), {
    id: order.id,
    state,
    before: statesBefore(state),
    ...brought,
  });
  if (!row) {
    const [current] = await execute<OrderRow>(em, orderById, { id: order.id });
    return { order: current?.stored ?? order, hasMoved: false, licences: [], spend: null };
  }
  const { now, paymentId, tax, redirectUrl, declineCode } = brought;
  const isPaidNow = state === 'paid' || state === 'fulfilled';
  const moved: StoredOrder = {
    ...order,
    state,
    version: row.version,
    paymentId: paymentId ?? order.paymentId,
    tax: tax ?? order.tax,
    redirectUrl,
    declineCode: declineCode ?? order.declineCode,
    paidAt: order.paidAt ?? (isPaidNow ? now.toISOString() : null),
  };
  return { order: moved, hasMoved: true, licences: row.licences, spend: row.spend };
}

/** A change of the state that has nothing to do with a payment. */
export function unpaid(now: Date): Brought {
  return { now, paymentId: null, tax: null, redirectUrl: null, declineCode: null, sagaUntil: null };
}
