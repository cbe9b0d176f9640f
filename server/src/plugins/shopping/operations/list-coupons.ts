import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Coupon } from '../entities/coupon.ts';
import { presentCoupon } from '../presenters/coupon.ts';
import { couponRedemptions } from '../reads/coupon-redemptions.ts';

/** All coupons, newest first. */
export const listCoupons: Operation<'shopping.listCoupons'> = async ({ query }, { em, page, rows }) => {
  const { items, nextCursor } = await newestFirst(em, Coupon, {}, page<string>(query));
  const couponIds = items.map(({ id }) => id);
  const counted = await rows<{ couponId: string; redemptions: number }>(couponRedemptions, { couponIds });
  const redemptions = new Map(counted.map((row) => [row.couponId, row.redemptions]));
  const shown = items.map((coupon) => presentCoupon(coupon, redemptions.get(coupon.id) ?? 0));
  return { status: 200, body: { items: shown, nextCursor } };
};
