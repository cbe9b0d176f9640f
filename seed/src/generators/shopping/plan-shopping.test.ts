import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { planCoupons, type PlannedShopping, planShopping } from './plan-shopping.ts';

interface Game {
  appid: number;
  is_free: boolean;
  availability: string;
  required_age: number;
  price_usd_cents: number;
  discount_pct?: number;
}

const file = new URL('../../../data/games.ndjson', import.meta.url);
const games = new Map(
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Game)
    .map((game) => [game.appid, game]),
);
const planned = (seed: number, count: number): PlannedShopping[] =>
  Array.from({ length: count }, (_, index) => planShopping(seed, index + 1, 'US'));
const plans = planned(999_999_999, 300);

describe('planShopping', () => {
  it('gives the same plan however many people there are, and another one for another seed', () => {
    expect(planned(42, 30).slice(0, 10)).toEqual(planned(42, 10));
    expect(planned(43, 10)).not.toEqual(planned(42, 10));
  });

  it('wants what the real games have: free, for sale, and of an age only for who has told his', () => {
    for (const { freeGames, wishlist, cart, orders, bornOn } of plans) {
      for (const appId of freeGames) expect(games.get(appId)).toMatchObject({ is_free: true });
      const bought = orders.flatMap(({ items }) => items).filter(({ kind }) => kind === 'app');
      for (const appId of [
        ...wishlist,
        ...cart.map(({ item }) => item.itemId),
        ...bought.map(({ itemId }) => itemId),
      ]) {
        const game = games.get(appId);
        expect([appId, game?.is_free, game?.availability]).toEqual([appId, false, 'released']);
        expect(game?.price_usd_cents).toBeGreaterThan(0);
        expect([appId, bornOn === null && game?.required_age !== 0]).toEqual([appId, false]);
      }
    }
  });

  it('has no item twice, so that an order is known by what is in it', () => {
    for (const { orders, wishlist, cart } of plans) {
      const items = orders.flatMap(({ items }) => items.map(({ itemId }) => itemId));
      const others = [...wishlist, ...cart.map(({ item }) => item.itemId)];
      expect(new Set([...items, ...others]).size).toBe(items.length + others.length);
    }
  });

  it('uses coupons that there are, for something without a discount', () => {
    const codes = planCoupons(999_999_999).filter(({ isRevoked }) => !isRevoked);
    const orders = plans.flatMap((plan) => plan.orders).filter(({ couponCode }) => couponCode !== null);
    expect(new Set(orders.map(({ couponCode }) => couponCode))).toEqual(new Set(codes.map(({ code }) => code)));
    for (const { items } of orders) {
      expect(items.some(({ itemId }) => (games.get(itemId)?.discount_pct ?? 0) === 0)).toBe(true);
    }
  });

  it('has refunds of all kinds, and people who pay in each way', () => {
    const orders = plans.flatMap((plan) => plan.orders);
    expect(new Set(orders.map(({ paysBy }) => paysBy))).toEqual(new Set(['wallet', 'card', 'both']));
    expect(new Set(orders.map(({ refund }) => refund?.decision))).toEqual(
      new Set([undefined, null, 'approve', 'deny']),
    );
    expect(new Set(plans.map((plan) => plan.orders.length))).toEqual(new Set([0, 1, 2, 3]));
  });
});
