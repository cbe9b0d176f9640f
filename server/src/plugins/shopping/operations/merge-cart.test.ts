import { describe, expect, it } from '@jest/globals';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { sampleOffer, samplePrice } from '../sample-offers.ts';

const shop = await startShop();
await shop.sellsGames(1, 2, 3, 4, 5);

const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });
const noCart = { code: 'cart-not-found' };

describe('a guest', () => {
  it('has the cart of the token, and without one none', async () => {
    const guest = await shop.guest('DE');
    expect(guest.guestToken).toMatch(/^[\w-]{43}$/);
    expect((await guest.getCart({})).body).toMatchObject({ country: 'DE', currency: 'EUR', version: 1 });
    expect((await guest.putCart({ body: { country: 'US' } })).body).toMatchObject({ currency: 'USD', version: 2 });
    expect((await guest.addCartLine(app(1))).body).toMatchObject({ lines: [{ itemId: 1 }], version: 3 });
    const other = await shop.guest();
    expect((await other.getCart({})).body.lines).toEqual([]);
    const { rows } = await shop.database.pool.query('select from cart t where t::text like $1', [
      `%${guest.guestToken}%`,
    ]);
    expect(rows).toEqual([]);
  });

  it('loses a cart that was not changed for 30 days', async () => {
    const [old, buyer] = [await shop.guest(), shop.buyer()];
    await buyer.addCartLine(app(1));
    shop.clock.turn(29 * 86_400_000);
    const recent = await shop.guest();
    shop.clock.turn(2 * 86_400_000);
    await shop.settle();
    await expect(old.getCart({})).rejects.toMatchObject(noCart);
    expect((await recent.getCart({})).status).toBe(200);
    expect((await buyer.getCart({})).status).toBe(200);
  });
});

describe('shopping.mergeCart', () => {
  it('joins the lines of both, once for each item and person; the token is of no more use', async () => {
    const [guest, buyer] = [await shop.guest(), shop.buyer()];
    await shop.gives(buyer.userId, 3);
    for (const itemId of [1, 2, 3]) await guest.addCartLine(app(itemId));
    await buyer.addCartLine(app(2));
    const { body } = await buyer.addCartLine(app(4));
    const { body: merged } = await buyer.mergeCart({ body: guest });
    expect(merged).toMatchObject({ id: body.id, version: body.version + 1, total: 3 * 999 });
    expect(Object.fromEntries(merged.lines.map(({ itemId, problem }) => [itemId, problem]))).toEqual({
      1: null,
      2: null,
      3: 'owned',
      4: null,
    });
    await expect(guest.getCart({})).rejects.toMatchObject(noCart);
    await expect(guest.addCartLine(app(5))).rejects.toMatchObject(noCart);
  });

  it('answers the same again, and to nobody else', async () => {
    const [guest, buyer, other] = [await shop.guest('DE'), shop.buyer(), shop.buyer()];
    await guest.addCartLine(app(1));
    const { guestToken } = guest;
    const { body } = await buyer.mergeCart({ body: { guestToken } });
    expect(body).toMatchObject({ country: 'DE', lines: [{ itemId: 1 }] });
    expect((await buyer.mergeCart({ body: { guestToken } })).body).toEqual(body);
    await expect(other.mergeCart({ body: { guestToken } })).rejects.toMatchObject(noCart);
    await expect(other.mergeCart({ body: { guestToken: 'x'.repeat(43) } })).rejects.toMatchObject(noCart);
  });

  it('leaves an account the country and age of its last cart', async () => {
    const [guest, buyer] = [await shop.guest('US'), shop.buyer()];
    await buyer.putCart({ body: { country: 'DE', bornOn: '1990-05-17' } });
    const { body: cart } = await buyer.addCartLine(app(1));
    const { id: cartId, version: cartVersion, lines } = cart;
    const lineIds = lines.map(({ lineId }) => lineId);
    const order = { orderId: newId(), version: 1, userId: buyer.userId, cartId, cartVersion, lineIds };
    await shop.deliver('purchases.orderPlaced', { payload: order });
    await guest.putCart({ body: { country: 'US', bornOn: '2001-01-01' } });
    const { body } = await buyer.mergeCart({ body: { guestToken: guest.guestToken } });
    expect(body).toMatchObject({ country: 'DE', priceRegion: cart.priceRegion, bornOn: '1990-05-17' });
    expect(body.id).not.toBe(cartId);
  });

  it('keeps the price of when a thing was first added', async () => {
    const [guest, buyer] = [await shop.guest(), shop.buyer()];
    await guest.addCartLine(app(5));
    const [offer] = [...shop.catalog.offers.values()].filter(({ appId }) => appId === 5);
    const dearer = sampleOffer(5, { gameId: offer?.gameId ?? '', version: 2, prices: [samplePrice('USD', 1_999)] });
    await shop.sells(dearer);
    shop.clock.turn(1_000);
    await buyer.addCartLine(app(5));
    const { body } = await buyer.mergeCart({ body: { guestToken: guest.guestToken } });
    expect(body.lines).toMatchObject([{ priceWhenAdded: { amount: 999 }, finalAmount: 1_999 }]);
  });

  it('gives one cart, however merges and additions meet', async () => {
    const [guest, buyer] = [await shop.guest(), shop.buyer()];
    await guest.addCartLine(app(1));
    const { guestToken } = guest;
    const late = guest.addCartLine(app(4)).then(
      () => [4],
      () => [],
    );
    await Promise.all([
      ...Array.from({ length: 10 }, () => buyer.mergeCart({ body: { guestToken } })),
      buyer.addCartLine(app(2)),
      buyer.addCartLine(app(3)),
    ]);
    const { body } = await buyer.getCart({});
    expect(body.lines.map(({ itemId }) => itemId).toSorted()).toEqual([1, 2, 3, ...(await late)]);
    const { rows } = await shop.database.pool.query('select from cart where user_id = $1', [buyer.userId]);
    expect(rows).toHaveLength(1);
  });
});
