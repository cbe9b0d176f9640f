import { beforeAll } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { anonymous } from '../../../server/src/kernel/sessions/principal.ts';
import { shopping } from '../../../server/src/plugins/shopping/plugin.ts';
import { sampleSet } from '../../../server/src/plugins/shopping/sample-offers.ts';
import { administrator, service } from '../../harness/principals.ts';
import { startShop } from '../../harness/shop-under-test.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';

const shop = await startShop();
const admin = shop.as(administrator).shopping;
const anybody = shop.as(anonymous).shopping;
const quotes = shop.as(service).shopping;

beforeAll(async () => {
  await shop.sellsGames(...Array.from({ length: 120 }, (_, n) => n + 1));
  await admin.createCoupon({ body: { name: 'Shared', percent: 10, code: 'shared' } });
  await shop.sellsSets(sampleSet(7, [101, 102, 103]));
});

const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });

/** Somebody whose cart has so many lines. */
const withLines = async (count: number) => {
  const buyer = shop.buyer();
  for (let itemId = 1; itemId <= count; itemId += 1) await buyer.addCartLine(app(itemId));
  const { body } = await buyer.getCart({});
  return { buyer, cart: body, lineId: body.lines[0]?.lineId ?? '' };
};

const withGuestLines = async (count: number) => {
  const guest = await shop.guest();
  for (let itemId = 30; itemId < 30 + count; itemId += 1) await guest.addCartLine(app(itemId));
  return guest;
};

const coupon = async () => ({ couponId: (await admin.createCoupon({ body: { name: 'One', percent: 10 } })).body.id });

const wish = (buyer: ReturnType<typeof shop.buyer>, appId: number) =>
  buyer.putWishlistItem({ path: { appId }, body: { priority: 1 } });

/** Somebody with so many wishes. */
const wished = async (count: number) => {
  const buyer = shop.buyer();
  for (let appId = 1; appId <= count; appId += 1) await wish(buyer, appId);
  return buyer;
};

const alert = (buyer: ReturnType<typeof shop.buyer>) =>
  buyer.putPriceAlert({ path: { appId: 1 }, body: { country: 'US' } });
const alerted = async () => {
  const buyer = shop.buyer();
  await alert(buyer);
  return buyer;
};

/** How many statements an operation costs: a cart of 50 lines as many as one of 1. */
const budgets: Budget[] = [
  [
    'addCartLine, the first',
    4,
    after(
      async () => shop.buyer(),
      (buyer) => buyer.addCartLine(app(1)),
    ),
  ],
  [
    'addCartLine, the 51st',
    4,
    after(
      () => withLines(50),
      ({ buyer }) => buyer.addCartLine(app(51)),
    ),
  ],
  [
    'addCartLine, what is there',
    3,
    after(
      () => withLines(2),
      ({ buyer }) => buyer.addCartLine(app(1)),
    ),
  ],
  [
    'addCartLine, a bundle as a gift',
    4,
    after(
      () => withLines(1),
      ({ buyer }) => buyer.addCartLine({ body: { kind: 'bundle', itemId: 7, recipientId: newId() } }),
    ),
  ],
  [
    'getCart, of one line',
    1,
    after(
      () => withLines(1),
      ({ buyer }) => buyer.getCart({}),
    ),
  ],
  [
    'getCart, of 50 lines',
    1,
    after(
      () => withLines(50),
      ({ buyer }) => buyer.getCart({}),
    ),
  ],
  ['putCart', 2, () => shop.buyer().putCart({ body: { country: 'DE' } })],
  [
    'changeCartLine',
    3,
    after(
      () => withLines(3),
      ({ buyer, lineId }) => buyer.changeCartLine({ path: { lineId }, body: { isSavedForLater: true } }),
    ),
  ],
  [
    'removeCartLine',
    3,
    after(
      () => withLines(3),
      ({ buyer, lineId }) => buyer.removeCartLine({ path: { lineId } }),
    ),
  ],
  [
    'emptyCart',
    3,
    after(
      () => withLines(50),
      ({ buyer }) => buyer.emptyCart({}),
    ),
  ],
  ['createCoupon', 3, () => admin.createCoupon({ body: { name: 'One', percent: 10, code: newId() } })],
  ['listCoupons', 2, () => admin.listCoupons({ query: { limit: 100 } })],
  ['createCouponCodes, 1,000', 3, after(coupon, (path) => admin.createCouponCodes({ path, body: { count: 1_000 } }))],
  ['revokeCoupon', 3, after(coupon, (path) => admin.revokeCoupon({ path }))],
  [
    'useCoupon',
    3,
    after(
      () => withLines(3),
      ({ buyer }) => buyer.useCoupon({ body: { code: 'shared' } }),
    ),
  ],
  [
    'dropCoupon',
    3,
    after(
      () => withLines(3),
      ({ buyer }) => buyer.dropCoupon({}),
    ),
  ],
  [
    'addCartLine, beside 1,000 coupons',
    4,
    after(
      async () => {
        await shop.manyCoupons(1_000);
        return withLines(1);
      },
      ({ buyer }) => buyer.addCartLine(app(2)),
    ),
  ],
  ['putWishlistItem', 1, () => wish(shop.buyer(), 1)],
  [
    'removeWishlistItem',
    1,
    after(
      () => wished(3),
      (buyer) => buyer.removeWishlistItem({ path: { appId: 1 } }),
    ),
  ],
  [
    'listWishlist, of 100',
    1,
    after(
      () => wished(100),
      (buyer) => buyer.listWishlist({ query: { limit: 100 } }),
    ),
  ],
  ['shareWishlist', 1, () => shop.buyer().shareWishlist({})],
  ['unshareWishlist', 1, () => shop.buyer().unshareWishlist({})],
  [
    'listSharedWishlist, of 100',
    2,
    after(
      async () => (await (await wished(100)).shareWishlist({})).body,
      (path) => anybody.listSharedWishlist({ path, query: { limit: 100 } }),
    ),
  ],
  ['countWishlists', 1, () => anybody.countWishlists({ path: { appId: 1 } })],
  ['putPriceAlert', 1, () => alert(shop.buyer())],
  ['listPriceAlerts', 1, after(alerted, (buyer) => buyer.listPriceAlerts({ query: { limit: 100 } }))],
  ['removePriceAlert', 1, after(alerted, (buyer) => buyer.removePriceAlert({ path: { appId: 1 } }))],
  ['createGuestCart', 2, () => anybody.createGuestCart({ body: { country: 'US' } })],
  [
    'getCart, of a guest',
    1,
    after(
      () => shop.guest(),
      (guest) => guest.getCart({}),
    ),
  ],
  [
    'putCart, of a guest',
    2,
    after(
      () => shop.guest(),
      (guest) => guest.putCart({ body: { country: 'DE' } }),
    ),
  ],
  [
    'mergeCart, of 50 lines',
    4,
    after(
      async () => ({ ...(await withLines(50)), guest: await withGuestLines(50) }),
      ({ buyer, guest }) => buyer.mergeCart({ body: { guestToken: guest.guestToken } }),
    ),
  ],
  [
    'mergeCart, again',
    3,
    after(
      async () => {
        const [buyer, { guestToken }] = [shop.buyer(), await shop.guest()];
        await buyer.mergeCart({ body: { guestToken } });
        return { buyer, guestToken };
      },
      ({ buyer, guestToken }) => buyer.mergeCart({ body: { guestToken } }),
    ),
  ],
  [
    'quoteCart, of 50 lines',
    1,
    after(
      () => withLines(50),
      ({ buyer, cart }) => quotes.quoteCart({ path: { cartId: cart.id }, body: { userId: buyer.userId } }),
    ),
  ],
];

testBudgets(shopping.specification, budgets);
