import { SteamError } from '@steam-clone/sdk';
import type { Generator } from '../generator.ts';
import { planCoupons } from './plan-shopping.ts';

/** Coupons that the people of a seed use. */
export const coupons: Generator = {
  name: 'coupons',
  async fill({ administrator: { shopping }, hasShop, seed, each }) {
    if (!hasShop) return;
    const there = new Map<string, { id: string; revokedAt: string | null }>();
    for await (const coupon of shopping.listCoupons.pages({ query: { limit: 100 } })) {
      if (coupon.code !== null) there.set(coupon.code, coupon);
    }
    await each(planCoupons(seed), async ({ code, terms, isRevoked }) => {
      try {
        const coupon = there.get(code) ?? (await shopping.createCoupon({ body: { ...terms, code } }));
        if (isRevoked && coupon.revokedAt === null) await shopping.revokeCoupon({ path: { couponId: coupon.id } });
      } catch (error) {
        // Another run makes them at this moment.
        if (!(error instanceof SteamError && error.code === 'coupon-code-taken')) throw error;
      }
    });
  },
};
