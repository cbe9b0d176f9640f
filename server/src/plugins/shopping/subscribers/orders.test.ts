import { describe, expect, it } from '@jest/globals';
import { oneBehindTheOther } from '../../../../../test/harness/one-behind-the-other.ts';
import { service } from '../../../../../test/harness/principals.ts';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';

const shop = await startShop();
const quotes = shop.as(service).shopping;
await shop.sellsGames(1, 2, 3);

const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });
type Buyer = ReturnType<typeof shop.buyer>;

/** The event of an order that is made of the cart as it is now, and the one that it has ended. */
const orderOf = async (buyer: Buyer) => {
  const { body: cart } = await buyer.getCart({});
  const made = { orderId: newId(), version: 1, userId: buyer.userId, cartId: cart.id };
  const lineIds = cart.lines.map(({ lineId }) => lineId);
  const order = { ...made, cartVersion: cart.version, lineIds };
  return {
    cart,
    order,
    placed: () => shop.deliver('purchases.orderPlaced', { payload: order }),
    ended: (state = 'cancelled') => shop.deliver('purchases.orderEnded', { payload: { ...made, version: 2, state } }),
  };
};
const itemsOf = async (buyer: Buyer) => (await buyer.getCart({})).body.lines.map(({ itemId }) => itemId);
const withItems = async (...items: number[]) => {
  const buyer = shop.buyer();
  for (const item of items) await buyer.addCartLine(app(item));
  return buyer;
};

describe('an order that was placed', () => {
  it('closes its cart; the next line makes a new one', async () => {
    const buyer = await withItems(1);
    const { cart, placed } = await orderOf(buyer);
    await placed();
    await expect(buyer.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
    const path = { cartId: cart.id };
    await expect(quotes.quoteCart({ path, body: { userId: buyer.userId } })).rejects.toMatchObject({
      code: 'cart-not-found',
    });
    expect((await buyer.addCartLine(app(2))).body).toMatchObject({ lines: [{ itemId: 2 }] });
  });

  it('leaves what was added since, and what is saved for later', async () => {
    const buyer = await withItems(1, 2);
    const [line] = (await buyer.getCart({})).body.lines;
    await buyer.changeCartLine({ path: { lineId: line?.lineId ?? '' }, body: { isSavedForLater: true } });
    const { cart, placed } = await orderOf(buyer);
    await buyer.addCartLine(app(3));
    await placed();
    const { body: next } = await buyer.getCart({});
    expect(next).toMatchObject({ lines: [{ itemId: 3 }], savedLines: [{ itemId: 1 }] });
    expect(next.id).not.toBe(cart.id);
    // The next order takes all of it.
    const second = await orderOf(buyer);
    await second.placed();
    expect((await buyer.getCart({})).body).toMatchObject({ lines: [], savedLines: [{ itemId: 1 }] });
  });

  it('takes its lines, whatever is done to them until the cart is closed', async () => {
    const [buyer, guest] = [await withItems(1), await shop.guest()];
    const gift = { kind: 'app' as const, itemId: 2, recipientId: newId() };
    const { lines } = (await buyer.addCartLine({ body: gift })).body;
    await guest.addCartLine(app(1));
    await guest.addCartLine(app(3));
    const { placed } = await orderOf(buyer);
    await buyer.mergeCart({ body: { guestToken: guest.guestToken } });
    const path = { lineId: lines[1]?.lineId ?? '' };
    await buyer.changeCartLine({ path, body: { giftMessage: 'For you' } });
    await placed();
    expect((await buyer.getCart({})).body).toMatchObject({ lines: [{ itemId: 3 }], savedLines: [] });
  });

  it('closes its cart among others, also one that was ordered twice, as after a decline', async () => {
    const [one, two] = [await withItems(1), await withItems(2)];
    const [first, before] = [await orderOf(one), await orderOf(two)];
    await two.addCartLine(app(3));
    const again = await orderOf(two);
    await two.addCartLine(app(1));
    await shop.deliver('purchases.orderPlaced', ...[first, before, again].map(({ order }) => ({ payload: order })));
    await expect(one.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
    expect(await itemsOf(two)).toEqual([1]);
  });

  it('leaves what is added while its cart is closed', async () => {
    const buyer = await withItems(1);
    const { cart, placed } = await orderOf(buyer);
    await oneBehindTheOther(
      shop.database.pool,
      { table: 'cart', id: cart.id },
      () => buyer.addCartLine(app(2)),
      () => placed(),
    );
    expect(await itemsOf(buyer)).toEqual([2]);
  });
});

describe('an order that was cancelled', () => {
  it('gives what was in its cart back', async () => {
    const buyer = await withItems(1, 2);
    const { placed, ended } = await orderOf(buyer);
    await placed();
    await ended();
    expect((await buyer.getCart({})).body).toMatchObject({ country: 'US' });
    expect(await itemsOf(buyer)).toEqual([1, 2]);
  });

  it('gives back nothing of a cart that was ordered again at once, as after a decline', async () => {
    const buyer = await withItems(1);
    const [declined, second] = [await orderOf(buyer), await orderOf(buyer)];
    await declined.placed();
    await second.placed();
    await declined.ended();
    await expect(buyer.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
    await second.ended();
    expect(await itemsOf(buyer)).toEqual([1]);
  });

  it('gives back only until the order that was made of the same cart since is told of', async () => {
    const buyer = await withItems(1, 2);
    const declined = await orderOf(buyer);
    await buyer.addCartLine(app(3));
    const second = await orderOf(buyer);
    await declined.placed();
    await declined.ended();
    expect((await itemsOf(buyer)).toSorted()).toEqual([1, 2, 3]);
    await second.placed();
    expect(await itemsOf(buyer)).toEqual([]);
    await second.ended();
    expect((await itemsOf(buyer)).toSorted()).toEqual([1, 2, 3]);
  });

  it.each([
    ['with what an order before it has', []],
    ['alone', [0]],
  ])('gives back what was added after an order that is paid, %s', async (_what, removed) => {
    const buyer = await withItems(1);
    const paid = await orderOf(buyer);
    await buyer.addCartLine(app(2));
    for (const index of removed) {
      const line = paid.cart.lines[index];
      await buyer.changeCartLine({ path: { lineId: line?.lineId ?? '' }, body: { isSavedForLater: true } });
    }
    const declined = await orderOf(buyer);
    await paid.placed();
    expect(await itemsOf(buyer)).toEqual([2]);
    await declined.placed();
    expect(await itemsOf(buyer)).toEqual([]);
    await declined.ended();
    expect((await buyer.getCart({})).body).toMatchObject({ lines: [{ itemId: 2 }], savedLines: [] });
  });

  it('gives back nothing that an order of another cart holds, and all of it when that ends too', async () => {
    const buyer = await withItems(1);
    const [first, second] = [await orderOf(buyer), await orderOf(buyer)];
    await first.placed();
    await first.ended();
    const third = await orderOf(buyer);
    await third.placed();
    await second.placed();
    await third.ended();
    await expect(buyer.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
    await second.ended();
    expect(await itemsOf(buyer)).toEqual([1]);
  });

  it('holds a line that has become like another one of its cart', async () => {
    const buyer = shop.buyer();
    const [one, two] = [newId(), newId()];
    const gift = (recipientId: string) => ({ body: { kind: 'app' as const, itemId: 1, recipientId } });
    await buyer.addCartLine(gift(one));
    const paid = await orderOf(buyer);
    await buyer.addCartLine(gift(two));
    const declined = await orderOf(buyer);
    await paid.placed();
    const { lineId = '' } = (await buyer.getCart({})).body.lines[0] ?? {};
    await buyer.changeCartLine({ path: { lineId }, body: { recipientId: one } });
    await declined.placed();
    expect(await itemsOf(buyer)).toEqual([]);
    await declined.ended();
    expect((await buyer.getCart({})).body.lines).toMatchObject([{ lineId, recipientId: one }]);
  });

  it('gives its lines to the cart that took its place, but for what that has', async () => {
    const buyer = await withItems(1, 2);
    const { placed, ended } = await orderOf(buyer);
    await placed();
    await buyer.addCartLine(app(2));
    await buyer.addCartLine(app(3));
    await ended();
    expect((await itemsOf(buyer)).toSorted()).toEqual([1, 2, 3]);
  });

  it('changes nothing when that is told first, and nothing by a refund', async () => {
    const early = await withItems(1);
    const first = await orderOf(early);
    await first.ended();
    await first.placed();
    expect(await itemsOf(early)).toEqual([1]);
    const refunded = await withItems(1);
    const second = await orderOf(refunded);
    await second.placed();
    await second.ended('refunded');
    await expect(refunded.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
  });

  it('is one cart however it meets things that are added', async () => {
    const buyer = await withItems(1);
    const { placed, ended } = await orderOf(buyer);
    await placed();
    await Promise.all([ended(), buyer.addCartLine(app(2)), buyer.addCartLine(app(3))]);
    await shop.runJobs();
    expect((await itemsOf(buyer)).toSorted()).toEqual([1, 2, 3]);
  });
});
