import { transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { keptCode } from '../domain/coupon-codes.ts';
import { Coupon } from '../entities/coupon.ts';
import { presentCoupon } from '../presenters/coupon.ts';
import { storeCodes } from '../writes/store-codes.ts';

/** Makes a coupon, with a code for everybody or none yet. */
export const createCoupon: Operation<'shopping.createCoupon'> = ({ body }, context) =>
  transaction(context.em, async (em) => {
    const now = context.clock.now();
    const coupon = em.create(Coupon, { id: newId(), ...termsOf(body, now), revokedAt: null, createdAt: now });
    await em.flush();
    const { id, code } = coupon;
    if (code && (await storeCodes(em, id, [code], false)).length === 0) throw problem('coupon-code-taken');
    context.audit(em, { action: 'shopping.couponCreated', subject: id });
    return { status: 201, body: presentCoupon(coupon, 0) };
  });

/** Throws `coupon-not-possible`. */
function termsOf(terms: Schemas['CouponTerms'], now: Date) {
  const { name, percent = null, amountOff = null, totalLimit = null, perUserLimit = null } = terms;
  if ((percent === null) === (amountOff === null)) {
    throw problem('coupon-not-possible', { detail: 'Send either `percent` or `amountOff`.' });
  }
  const validFrom = terms.validFrom ? new Date(terms.validFrom) : now;
  const validUntil = terms.validUntil ? new Date(terms.validUntil) : null;
  if (validUntil && validUntil <= validFrom) {
    throw problem('coupon-not-possible', { detail: `It begins at ${validFrom.toISOString()}, so it must end later.` });
  }
  return {
    name,
    percent,
    amount: amountOff?.amount ?? null,
    currency: amountOff?.currency ?? null,
    totalLimit,
    perUserLimit,
    validFrom,
    validUntil,
    appIds: terms.appIds ?? null,
    genres: terms.genres ?? null,
    code: terms.code ? keptCode(terms.code) : null,
  };
}
