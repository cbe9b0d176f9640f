import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { newCouponCode } from '../domain/coupon-codes.ts';
import { Coupon } from '../entities/coupon.ts';
import { storeCodes } from '../writes/store-codes.ts';

/** Makes codes of a coupon that work once each. */
export const createCouponCodes: Operation<'shopping.createCouponCodes'> = ({ path: { couponId }, body }, context) =>
  transaction(context.em, async (em) => {
    const { count } = body;
    if (!(await em.findOne(Coupon, couponId))) throw problem('coupon-not-found');
    const codes = await storeCodes(em, couponId, Array.from({ length: count }, newCouponCode), true);
    context.audit(em, { action: 'shopping.couponCodesCreated', subject: couponId, details: { count } });
    return { status: 201, body: { codes } };
  });
