import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { StoredOrder } from '../reads/orders.ts';

/** Counts each limit up that is not reached yet. */
const count = statement(
  'purchases.countCoupon',
  ['couponId', 'limits', 'orderId'],
  `with wanted as (select * from jsonb_to_recordset($2::jsonb) w (scope text, subject text, maximum integer)),
   counted as (
     insert into coupon_count as kept (coupon_id, scope, subject, used)
     select $1, scope, subject, 1 from wanted order by scope
     on conflict (coupon_id, scope, subject) do update set used = kept.used + 1
       where kept.used < (select maximum from wanted where wanted.scope = excluded.scope)
     returning scope, subject),
   noted as (
     insert into coupon_redemption (order_id, coupon_id, scope, subject) select $3, $1, scope, subject from counted)
   select scope from counted`,
);

/** Redeems the coupon of an order for once. Throws `coupon-used-up`. */
export async function redeemCoupon(
  em: EntityManager,
  order: StoredOrder,
  coupon: NonNullable<Schemas['CartQuote']['coupon']>,
): Promise<void> {
  const { couponId, code, isSingleUse, totalLimit, perUserLimit } = coupon;
  const limits = [
    { scope: 'code', subject: code, maximum: isSingleUse ? 1 : null },
    { scope: 'coupon', subject: couponId, maximum: totalLimit },
    { scope: 'user', subject: order.userId, maximum: perUserLimit },
  ].filter(({ maximum }) => maximum !== null);
  if (limits.length === 0) return;
  const counted = await execute(em, count, { couponId, limits: JSON.stringify(limits), orderId: order.id });
  if (counted.length < limits.length) throw problem('coupon-used-up');
}
