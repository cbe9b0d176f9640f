import { describe, expect, it } from '@jest/globals';
import { type PriceRegion, stepOf } from '@steam-clone/spec/price-regions';
import fc from 'fast-check';
import type { CartLineRow, CouponFacts } from './cart-facts.ts';
import { discounted } from './discounted.ts';
import { ageOn } from './price-lines.ts';
import {
  now,
  priceSample as price,
  sampleBundle as bundle,
  sampleCoupon as coupon,
  sampleLine as line,
  sampleOfferFacts as offer,
  samplePackage,
} from './sample-cart.ts';

describe('the numbers of docs/steam-rules', () => {
  it.each<[PriceRegion, number, number, number]>([
    ['USD', 999, 80, 199],
    ['USD', 999, 75, 249],
    ['USD', 1_000, 10, 900],
    ['USD', 999, 100, 0],
    ['USD', 1, 90, 1],
    ['JPY', 98_000, 33, 65_600],
    ['KRW', 1_050_000, 15, 892_000],
    ['CRC', 349_500, 20, 279_500],
    ['VND', 18_800_000, 5, 17_850_000],
    ['INR', 56_500, 10, 50_800],
  ])('%s: %d with %d%% off is %d', (region, amount, percent, left) => {
    expect(discounted(amount, percent, stepOf(region))).toBe(left);
  });

  it.each<[string, number[], number[], number, number]>([
    // What is owned, of which gets it, the bundle's percentage, what is paid.
    ['all of three games', [1, 2, 3], [], 10, 899 + 179 + 1_799],
    ['only what is not owned', [1, 2, 3], [1, 3], 10, 179],
    ['the most that a bundle takes off', [1, 2], [], 75, 249 + 49],
  ])('a bundle on top of the discounts of its games: %s', (_what, appIds, owned, percent, paid) => {
    const cart = price({
      lines: [line('bundle', 7, { recipientId: 'friend' })],
      offers: [offer(1, 999), offer(2, 999, 80), offer(3, 1_999)],
      sets: [bundle(7, appIds, percent)],
      owned: [
        { userId: 'friend', priceRegion: null, packageIds: [], appIds: owned },
        { userId: 'buyer', priceRegion: null, packageIds: [], appIds: [1, 2, 3] },
      ],
    });
    expect(cart.total).toBe(paid);
  });

  it('a coupon stacks with no discount and no bundle', () => {
    const cart = price({
      lines: [line('app', 1), line('app', 2), line('bundle', 7)],
      offers: [offer(1, 999), offer(2, 999, 80), offer(3, 1_000)],
      sets: [bundle(7, [3], 10)],
      coupon: coupon({ percent: 50 }),
    });
    expect(cart.lines.map(({ paid }) => paid)).toEqual([499, 199, 900]);
    expect(cart).toMatchObject({ subtotal: 999 + 199 + 900, couponAmount: 500, couponProblem: null });
  });
});

describe('a coupon', () => {
  const offers = [offer(1, 999), offer(2, 500), { ...offer(3, 1_000), genres: ['Indie'] }];
  const lines = offers.map(({ appId }) => line('app', appId));
  const paidWith = (given: Partial<CouponFacts>) => price({ lines, offers, coupon: coupon(given) });

  it.each<[string, Partial<CouponFacts>, number[]]>([
    ['of a percentage', { percent: 10 }, [899, 450, 900]],
    ['for one game', { percent: 10, appIds: [2] }, [999, 450, 1_000]],
    ['for a genre', { percent: 10, genres: ['Indie'] }, [999, 500, 900]],
    ['of an amount, shared out by price', { amount: 500, currency: 'USD' }, [799, 400, 800]],
    ['of more than all', { amount: 9_999, currency: 'USD' }, [0, 0, 0]],
  ])('%s', (_what, given, paid) => {
    expect(paidWith(given).lines.map((line) => line.paid)).toEqual(paid);
  });

  it.each<[string, Partial<CouponFacts>]>([
    ['revoked', { isRevoked: true }],
    ['not-yet-valid', { validFrom: '2026-11-23T12:00:00.001Z' }],
    ['expired', { validUntil: '2026-11-23T12:00:00.000Z' }],
    ['currency', { percent: null, amount: 100, currency: 'EUR' }],
    ['nothing-to-take-off', { appIds: [99] }],
  ])('takes nothing off: %s', (problem, given) => {
    expect(paidWith({ percent: 50, ...given })).toMatchObject({
      total: 2_499,
      couponAmount: 0,
      couponProblem: problem,
    });
  });
});

it.each<[string, CartLineRow[], (string | null)[]]>([
  ['an app of a package', [line('package', 100), line('app', 1)], [null, 'duplicate']],
  ['a package of apps', [line('app', 1), line('app', 2), line('package', 100)], [null, null, 'duplicate']],
  ['a part of a package', [line('app', 1), line('package', 100)], [null, null]],
  ['a game of a bundle', [line('package', 100), line('bundle', 7)], [null, 'duplicate']],
  [
    'gifts to one friend, and to another',
    [
      line('package', 100, { recipientId: 'friend' }),
      line('app', 1, { recipientId: 'friend' }),
      line('app', 1, { recipientId: 'other' }),
      line('app', 1),
    ],
    [null, 'duplicate', null, null],
  ],
  ['what is saved for later', [line('package', 100, { isSavedForLater: true }), line('app', 1)], [null]],
])('sells nobody what earlier lines give already: %s', (_what, lines, problems) => {
  const cart = price({
    lines,
    offers: [offer(1, 999), offer(2, 999), offer(3, 999)],
    sets: [samplePackage(100, [1, 2], 1_500), bundle(7, [1, 3], 10)],
  });
  expect(cart.lines.map(({ problem }) => problem)).toEqual(problems);
});

it('counts a discount that has ended as over, before the catalog says so', () => {
  const discountedOffer = offer(1, 999, 80);
  const ended = { ...discountedOffer, price: { ...discountedOffer.price!, discountEndsAt: now.toISOString() } };
  expect(price({ lines: [line('app', 1)], offers: [ended] }).total).toBe(999);
});

it.each([
  ['2008-11-23', 18],
  ['2008-11-24', 17],
  ['2008-02-29', 18],
])('who was born on %s is %d', (bornOn, years) => {
  expect(ageOn(now, bornOn)).toBe(years);
});

describe('whatever is in a cart', () => {
  const region = fc.constantFrom<PriceRegion>('USD', 'EUR', 'JPY', 'KRW', 'VND');
  const facts = region.chain((region) =>
    fc.record({
      region: fc.constant(region),
      offers: fc.tuple(
        ...[1, 2, 3, 4, 5, 6].map((appId) =>
          fc
            .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0, 0, 10, 50, 95))
            .map(([steps, percent]) => offer(appId, steps * 50 * stepOf(region), percent, region)),
        ),
      ),
      lines: fc.uniqueArray(
        fc
          .tuple(
            fc.constantFrom<['app' | 'bundle' | 'package', number]>(
              ['app', 1],
              ['app', 2],
              ['app', 3],
              ['bundle', 7],
              ['bundle', 8],
              ['package', 9],
              ['package', 10],
            ),
            fc.constantFrom(null, 'friend'),
            fc.boolean(),
          )
          .map(([[kind, itemId], recipientId, isSavedForLater]) =>
            line(kind, itemId, { recipientId, isSavedForLater }),
          ),
        { selector: ({ lineId }) => lineId },
      ),
      owned: fc.subarray([1, 2, 3, 4, 5, 6]),
      coupon: fc.option(
        fc.oneof(
          fc.integer({ min: 1, max: 100 }).map((percent) => coupon({ percent })),
          fc.integer({ min: 1, max: 5_000_000 }).map((amount) => coupon({ amount, currency: region.slice(0, 3) })),
        ),
      ),
    }),
  );
  type Given = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;
  const setsIn = (region: PriceRegion) => [
    bundle(7, [1, 4], 20),
    bundle(8, [5, 6], 75),
    samplePackage(9, [1, 2], 50 * stepOf(region), region),
    samplePackage(10, [2, 3], 50 * stepOf(region), region),
  ];
  const inCart = ({ region, owned, ...given }: Given) =>
    price(
      {
        ...given,
        sets: setsIn(region),
        owned: [{ userId: 'buyer', priceRegion: null, packageIds: [], appIds: owned }],
      },
      region,
    );

  it('sums are those of the lines, shares those of their packages, and amounts what the currency can pay', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const [cart, region] = [inCart(given), given.region];
        const bought = cart.lines.filter(({ problem }) => problem === null);
        const sum = (amounts: (number | null)[]) => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        expect(cart.total).toBe(sum(bought.map(({ paid }) => paid)));
        expect(cart.subtotal).toBe(sum(bought.map(({ finalAmount }) => finalAmount)));
        expect(cart.couponAmount).toBe(cart.subtotal - cart.total);
        const unstacked = bought.filter(
          ({ line, amount, finalAmount }) => line.kind === 'bundle' || amount !== finalAmount,
        );
        expect(unstacked.map(({ paid }) => paid)).toEqual(unstacked.map(({ finalAmount }) => finalAmount));
        for (const { amount, finalAmount, paid, packages } of bought) {
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(finalAmount ?? -1);
          expect(finalAmount).toBeLessThanOrEqual(amount ?? -1);
          expect((paid ?? 1) % stepOf(region)).toBe(0);
          expect(sum(packages.map((each) => each.amount))).toBe(finalAmount);
        }
      }),
    );
  });

  it('nobody pays for a package that gives nothing new, and the order of saved lines plays no part', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const cart = inCart(given);
        const has = new Set(given.owned.map((appId) => `null:${appId}`));
        for (const { line, problem, packages } of cart.lines) {
          if (problem !== null) continue;
          for (const { appIds } of packages) {
            const apps = appIds.map((appId) => `${line.recipientId}:${appId}`);
            expect(apps.every((app) => has.has(app))).toBe(false);
            for (const app of apps) has.add(app);
          }
        }
        const lines = given.lines.filter(({ isSavedForLater }) => !isSavedForLater);
        const without = inCart({ ...given, lines });
        expect(without.total).toBe(cart.total);
      }),
    );
  });
});
