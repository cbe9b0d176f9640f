import { beforeAll, describe, expect, it } from '@jest/globals';
import { administrator, service } from '../../../../../test/harness/principals.ts';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { factsOfUser } from '../reads/cart-facts.ts';
import { sampleOffer, samplePrice } from '../sample-offers.ts';

const shop = await startShop();
const admin = shop.as(administrator).shopping;
const quotes = shop.as(service).shopping;
const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });
const use = (code: string) => ({ body: { code } });

beforeAll(async () => {
  await shop.sellsGames(1, 2);
  await shop.sells(sampleOffer(3, { prices: [samplePrice('USD', 999, { discountPercent: 80, finalAmount: 199 })] }));
  await admin.createCoupon({ body: { name: 'Autumn', percent: 10, perUserLimit: 1, code: 'autumn' } });
});

describe('a coupon', () => {
  it('is made, listed newest first, and revoked', async () => {
    const amountOff = { amount: 500, currency: 'USD' };
    const { body: made } = await admin.createCoupon({
      body: { name: 'Five', amountOff, appIds: [1], code: 'five-off' },
    });
    expect(made).toMatchObject({
      percent: null,
      amountOff,
      appIds: [1],
      genres: null,
      code: 'FIVE-OFF',
      revokedAt: null,
    });
    expect((await admin.listCoupons({ query: { limit: 1 } })).body.items).toEqual([made]);
    const path = { couponId: made.id };
    await admin.revokeCoupon({ path });
    await admin.revokeCoupon({ path });
    expect(await shop.audited(made.id)).toEqual(['shopping.couponCreated', 'shopping.couponRevoked']);
    await expect(shop.buyer().useCoupon(use('FIVE-OFF'))).rejects.toMatchObject({ code: 'coupon-not-found' });
    await expect(admin.revokeCoupon({ path: { couponId: newId() } })).rejects.toMatchObject({
      code: 'coupon-not-found',
    });
  });

  it.each([
    ['neither', {}],
    ['both', { percent: 10, amountOff: { amount: 1, currency: 'USD' } }],
    ['an end before the start', { percent: 10, validUntil: '2020-01-01T00:00:00Z' }],
  ])('is refused with %s', async (_what, terms) => {
    await expect(admin.createCoupon({ body: { name: 'None', ...terms } })).rejects.toMatchObject({
      code: 'coupon-not-possible',
    });
  });

  it('has a code that is no other one’s', async () => {
    await expect(admin.createCoupon({ body: { name: 'Copy', percent: 20, code: 'Autumn' } })).rejects.toMatchObject({
      code: 'coupon-code-taken',
    });
  });

  it('has codes that work once', async () => {
    const { body: coupon } = await admin.createCoupon({ body: { name: 'Once', percent: 50 } });
    const { codes } = (await admin.createCouponCodes({ path: { couponId: coupon.id }, body: { count: 1_000 } })).body;
    expect(new Set(codes).size).toBe(1_000);
    expect(codes[0]).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
    const buyer = shop.buyer();
    await buyer.addCartLine(app(1));
    const { body: cart } = await buyer.useCoupon(use(codes[7]?.toLowerCase() ?? ''));
    const { body: quote } = await quotes.quoteCart({ path: { cartId: cart.id }, body: { userId: buyer.userId } });
    expect(quote).toMatchObject({
      coupon: { couponId: coupon.id, code: codes[7], isSingleUse: true, totalLimit: null, amount: 500 },
      subtotal: 999,
      total: 499,
      lines: [{ amount: 999, finalAmount: 499, packages: [{ amount: 499 }] }],
    });
  });
});

describe('shopping.useCoupon', () => {
  it('takes it off what has no discount, also of a guest, and is undone', async () => {
    const guest = await shop.guest();
    for (const itemId of [1, 3]) await guest.addCartLine(app(itemId));
    const { body } = await guest.useCoupon(use('Autumn'));
    expect(body).toMatchObject({
      coupon: { code: 'AUTUMN', name: 'Autumn', amount: 100, problem: null },
      lines: [{ paidAmount: 899 }, { paidAmount: 199 }],
      subtotal: 1_198,
      total: 1_098,
    });
    expect((await guest.dropCoupon({})).body).toMatchObject({ coupon: null, total: 1_198, version: body.version + 1 });
  });

  it('says why one takes nothing off', async () => {
    const buyer = shop.buyer();
    await buyer.addCartLine(app(3));
    expect((await buyer.useCoupon(use('AUTUMN'))).body).toMatchObject({
      coupon: { amount: 0, problem: 'nothing-to-take-off' },
      total: 199,
    });
  });

  it('is kept by a merge, that of the account before that of the guest, and comes back with a cancelled order', async () => {
    const amountOff = { amount: 1, currency: 'USD' };
    await admin.createCoupon({ body: { name: 'Cent', amountOff, code: 'CENT' } });
    const [buyer, guest, other] = [shop.buyer(), await shop.guest(), shop.buyer()];
    await guest.useCoupon(use('CENT'));
    const { guestToken } = guest;
    await buyer.addCartLine(app(1));
    await buyer.useCoupon(use('AUTUMN'));
    const { body: merged } = await buyer.mergeCart({ body: { guestToken } });
    expect(merged.coupon).toMatchObject({ code: 'AUTUMN' });
    const second = await shop.guest();
    await second.useCoupon(use('CENT'));
    expect((await other.mergeCart({ body: second })).body.coupon).toMatchObject({ code: 'CENT' });
    const order = {
      orderId: newId(),
      userId: buyer.userId,
      cartId: merged.id,
      cartVersion: merged.version,
      lineIds: merged.lines.map(({ lineId }) => lineId),
      version: 1,
    };
    await shop.deliver('purchases.orderPlaced', { payload: order });
    await shop.deliver('purchases.orderEnded', { payload: { ...order, state: 'cancelled' } });
    expect((await buyer.getCart({})).body.coupon).toMatchObject({ code: 'AUTUMN' });
  });

  it('tells administrators how often it was redeemed, orders that ended unpaid left out', async () => {
    const { body: coupon } = await admin.createCoupon({ body: { name: 'Counted', percent: 10 } });
    expect(coupon.redemptions).toBe(0);
    const order = () => ({ orderId: newId(), userId: newId(), cartId: newId(), version: 1 });
    const placed = { cartVersion: 1, lineIds: [newId()] };
    const orders = [order(), order(), order()];
    for (const payload of orders) {
      await shop.deliver('purchases.orderPlaced', { payload: { ...payload, ...placed, couponId: coupon.id } });
    }
    await shop.deliver('purchases.orderPlaced', { payload: { ...order(), ...placed } });
    await shop.deliver('purchases.orderEnded', { payload: { ...orders[0], state: 'cancelled' } });
    await shop.deliver('purchases.orderEnded', { payload: { ...orders[1], state: 'refunded' } });
    const { items } = (await admin.listCoupons({ query: { limit: 100 } })).body;
    expect(items.find(({ id }) => id === coupon.id)?.redemptions).toBe(2);
  });

  it('is looked up by its code, however many coupons there are', async () => {
    await shop.manyCoupons(1_000);
    const buyer = shop.buyer();
    await buyer.addCartLine(app(1));
    await buyer.useCoupon(use('many-77'));
    const { rows } = await shop.database.pool.query(`explain (analyze, format json) ${factsOfUser.sql}`, [
      buyer.userId,
    ]);
    const plan = JSON.stringify(rows);
    const scans = [...plan.matchAll(/"Node Type":"([^"]+)"[^{}]*?"Relation Name":"(coupon(?:_code)?)"/g)];
    expect(scans.map(([, node, table]) => [table, node]).toSorted()).toEqual([
      ['coupon', 'Index Scan'],
      ['coupon_code', 'Index Scan'],
    ]);
  });
});
