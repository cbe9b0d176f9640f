import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';

/** A coupon that is over or was revoked is not told from a code that there is not. */
const choose = statement(
  'shopping.chooseCoupon',
  ['cartId', 'code', 'at'],
  `with usable as (
     select k.code from coupon_code k join coupon on coupon.id = k.coupon_id
     where k.code = $2 and coupon.revoked_at is null and (coupon.valid_until is null or coupon.valid_until > $3)
   ), chosen as (
     update cart set coupon_code = $2, version = version + 1, updated_at = $3
     where id = $1 and coupon_code is distinct from $2 and exists (select from usable)
   )
   select code from usable`,
);

const drop = statement(
  'shopping.dropCoupon',
  ['cartId', 'at'],
  `update cart set coupon_code = null, version = version + 1, updated_at = $2 where id = $1 and coupon_code is not null`,
);

/** Makes a code that of a cart; false when it can not be used. */
export async function chooseCoupon(em: EntityManager, cartId: string, code: string, at: Date): Promise<boolean> {
  return (await execute(em, choose, { cartId, code, at })).length > 0;
}

/** Takes the coupon of a cart away, if it has one. */
export async function dropCouponOf(em: EntityManager, cartId: string, at: Date): Promise<void> {
  await execute(em, drop, { cartId, at });
}
