import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Coupon } from '../entities/coupon.ts';

export function presentCoupon(coupon: Coupon, redemptions: number): Schemas['Coupon'] {
  const { id, name, amount, currency } = coupon;
  return {
    id,
    name,
    percent: coupon.percent ?? null,
    amountOff: amount && currency ? { amount, currency } : null,
    totalLimit: coupon.totalLimit ?? null,
    perUserLimit: coupon.perUserLimit ?? null,
    validFrom: coupon.validFrom.toISOString(),
    validUntil: coupon.validUntil?.toISOString() ?? null,
    appIds: coupon.appIds ?? null,
    genres: coupon.genres ?? null,
    code: coupon.code ?? null,
    revokedAt: coupon.revokedAt?.toISOString() ?? null,
    createdAt: coupon.createdAt.toISOString(),
    redemptions,
  };
}
