import { LockMode } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Coupon } from '../entities/coupon.ts';

/** Revokes a coupon; a second time changes nothing. */
export const revokeCoupon: Operation<'shopping.revokeCoupon'> = ({ path: { couponId } }, context) =>
  transaction(context.em, async (em) => {
    const coupon = await em.findOne(Coupon, couponId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!coupon) throw problem('coupon-not-found');
    if (coupon.revokedAt === null) {
      coupon.revokedAt = context.clock.now();
      context.audit(em, { action: 'shopping.couponRevoked', subject: couponId });
    }
    return { status: 204 };
  });
