import { describe, expect, it } from '@jest/globals';
import { service } from '../../../../../test/harness/principals.ts';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { sampleOffer, samplePrice, sampleSet } from '../sample-offers.ts';

const shop = await startShop();
const quotes = shop.as(service).shopping;
const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });
const problemsOf = (cart: { lines: { itemId: number; problem: string | null }[] }) =>
  Object.fromEntries(cart.lines.map(({ itemId, problem }) => [itemId, problem]));

await shop.sellsGames(1, 2, 3, 4, 5);

describe('the cart', () => {
  it('is for the country and age of the one before, when that has become an order', async () => {
    const buyer = shop.buyer();
    const { body } = await buyer.putCart({ body: { country: 'DE', bornOn: '1990-05-17' } });
    const { id: cartId, version: cartVersion } = body;
    const order = { orderId: newId(), version: 1, userId: buyer.userId, cartId, cartVersion, lineIds: [newId()] };
    await shop.deliver('purchases.orderPlaced', { payload: order });
    const { body: next } = await buyer.addCartLine({ body: { kind: 'app', itemId: 1 } });
    expect(next).toMatchObject({ country: 'DE', priceRegion: body.priceRegion, bornOn: '1990-05-17' });
    expect(next.id).not.toBe(cartId);
  });

  it.each([
    ['an account', () => shop.buyer()],
    ['a guest', () => shop.guest()],
  ])('of %s has a new version only when something is new', async (_whose, somebody) => {
    const owner = await somebody();
    const german = { body: { country: 'DE', bornOn: '1990-05-17' } };
    const { body } = await owner.putCart(german);
    shop.clock.turn(1_000);
    expect((await owner.putCart(german)).body).toEqual(body);
    const { body: other } = await owner.putCart({ body: { country: 'DE' } });
    expect(other).toMatchObject({ version: body.version + 1, bornOn: null });
    expect((await owner.putCart({ body: { country: 'US' } })).body).toMatchObject({ version: body.version + 2 });
  });

  it('is made by the first thing that is put into it, for the United States', async () => {
    const buyer = shop.buyer();
    await expect(buyer.getCart({})).rejects.toMatchObject({ code: 'cart-not-found' });
    const { body } = await buyer.addCartLine(app(1));
    expect(body).toMatchObject({
      version: 2,
      country: 'US',
      currency: 'USD',
      lines: [
        { itemId: 1, name: 'Game 1', priceWhenAdded: { amount: 999, currency: 'USD' }, amount: 999, problem: null },
      ],
      subtotal: 999,
      total: 999,
      isPurchasable: true,
    });
    expect((await buyer.getCart({})).body).toEqual(body);
  });

  it('holds a thing once for the same person, and once more as a gift', async () => {
    const buyer = shop.buyer();
    const { body } = await buyer.addCartLine(app(1));
    expect((await buyer.addCartLine(app(1))).body).toEqual(body);
    const recipientId = newId();
    const gift = { kind: 'app' as const, itemId: 1, recipientId, giftMessage: 'For you' };
    const { body: two } = await buyer.addCartLine({ body: gift });
    expect(two.lines).toMatchObject([{ recipientId: null }, { recipientId, giftMessage: 'For you' }]);
    expect(two).toMatchObject({ version: body.version + 1, total: 1_998 });
    const oneself = { ...gift, recipientId: buyer.userId };
    await expect(buyer.addCartLine({ body: oneself })).rejects.toMatchObject({ code: 'gift-to-oneself' });
    await expect(
      buyer.changeCartLine({ path: { lineId: two.lines[0]?.lineId ?? '' }, body: { recipientId } }),
    ).rejects.toMatchObject({ code: 'cart-line-exists' });
  });

  it('keeps the price of when a thing was added', async () => {
    const buyer = shop.buyer();
    await buyer.addCartLine(app(5));
    const cheaper = { discountPercent: 80, finalAmount: 199 };
    const offer = [...shop.catalog.offers.values()].find(({ appId }) => appId === 5);
    await shop.sells(
      sampleOffer(5, { gameId: offer?.gameId ?? '', version: 2, prices: [samplePrice('USD', 999, cheaper)] }),
    );
    const { body } = await buyer.getCart({});
    expect(body).toMatchObject({
      lines: [{ priceWhenAdded: { amount: 999 }, amount: 999, finalAmount: 199 }],
      total: 199,
    });
  });

  it('saves for later and back, removes, and is emptied; each change has the next version', async () => {
    const buyer = shop.buyer();
    await buyer.addCartLine(app(1));
    const { body } = await buyer.addCartLine(app(2));
    const path = { lineId: body.lines[0]?.lineId ?? '' };
    const { body: saved } = await buyer.changeCartLine({ path, body: { isSavedForLater: true } });
    expect(saved).toMatchObject({
      version: body.version + 1,
      savedLines: [{ itemId: 1 }],
      lines: [{ itemId: 2 }],
      total: 999,
    });
    const { body: emptied } = await buyer.emptyCart({});
    expect(emptied).toMatchObject({ lines: [], savedLines: [{ itemId: 1 }], total: 0, isPurchasable: false });
    const { body: back } = await buyer.changeCartLine({ path, body: { isSavedForLater: false } });
    expect(back).toMatchObject({ version: body.version + 3, lines: [{ itemId: 1 }], savedLines: [] });
    expect((await buyer.removeCartLine({ path })).body.lines).toEqual([]);
    await expect(buyer.removeCartLine({ path })).rejects.toMatchObject({ code: 'cart-line-not-found' });
    await expect(buyer.changeCartLine({ path, body: {} })).rejects.toMatchObject({ code: 'cart-line-not-found' });
  });

  it('says of each line why it can not be bought', async () => {
    await shop.sells(
      sampleOffer(10, { availability: 'coming_soon', prices: [], releasesAt: null }),
      sampleOffer(11, { prices: [samplePrice('EUR', 899)] }),
      sampleOffer(12, { requiredAge: 18 }),
      sampleOffer(13, { availability: 'delisted' }),
    );
    await shop.sellsSets(sampleSet(7, [1, 2]));
    const buyer = shop.buyer();
    await shop.gives(buyer.userId, 3);
    for (const itemId of [10, 11, 12, 13, 3, 1]) await buyer.addCartLine(app(itemId));
    const { body } = await buyer.addCartLine({ body: { kind: 'bundle', itemId: 7 } });
    expect(problemsOf(body)).toEqual({
      10: 'unreleased',
      11: 'region',
      12: 'age',
      13: 'delisted',
      3: 'owned',
      1: null,
      7: 'duplicate',
    });
    expect(body).toMatchObject({ total: 999, isPurchasable: false });
    const { body: grown } = await buyer.putCart({ body: { country: 'DE', bornOn: '1990-05-17' } });
    expect(grown).toMatchObject({ currency: 'EUR', country: 'DE', bornOn: '1990-05-17' });
    expect(problemsOf(grown)).toMatchObject({ 10: 'unreleased', 11: null, 12: 'region', 1: 'region' });
    await expect(buyer.addCartLine(app(99))).rejects.toMatchObject({ code: 'item-not-found' });
    await expect(quotes.quoteCart({ path: { cartId: body.id }, body: { userId: buyer.userId } })).rejects.toMatchObject(
      {
        code: 'cart-lines-invalid',
      },
    );
  });

  it('charges of a set only what who gets it lacks, and takes its percentage off each', async () => {
    await shop.sellsSets(sampleSet(20, [1, 2, 3]));
    const [buyer, friend] = [shop.buyer(), shop.buyer()];
    await shop.gives(buyer.userId, 1);
    await shop.gives(friend.userId, 1, 2);
    const bundle = { kind: 'bundle' as const, itemId: 20 };
    await buyer.addCartLine({ body: bundle });
    const { body } = await buyer.addCartLine({ body: { ...bundle, recipientId: friend.userId } });
    expect(body.lines).toMatchObject([
      { amount: 1_998, finalAmount: 1_798 },
      { amount: 999, finalAmount: 899 },
    ]);
  });

  it('holds a set of the dearest games', async () => {
    const dearest = samplePrice('USD', 2_000_000_000);
    await shop.sells(...[41, 42].map((appId) => sampleOffer(appId, { prices: [dearest] })));
    await shop.sellsSets(sampleSet(43, [41, 42], { discountPercent: 1 }));
    const buyer = shop.buyer();
    await buyer.addCartLine({ body: { kind: 'bundle', itemId: 43 } });
    const { body } = await buyer.getCart({});
    expect(body).toMatchObject({
      lines: [{ amount: 4_000_000_000, priceWhenAdded: { amount: 3_960_000_000 } }],
      total: 3_960_000_000,
    });
    const { body: quote } = await quotes.quoteCart({ path: { cartId: body.id }, body: { userId: buyer.userId } });
    expect(quote.lines).toMatchObject([{ amount: 4_000_000_000, finalAmount: 3_960_000_000 }]);
  });

  it('holds 100 lines', async () => {
    const buyer = shop.buyer();
    for (let line = 0; line < 100; line += 1) {
      await buyer.addCartLine({ body: { kind: 'app', itemId: 1, recipientId: newId() } });
    }
    expect((await buyer.getCart({})).body.lines).toHaveLength(100);
    await expect(buyer.addCartLine(app(1))).rejects.toMatchObject({ code: 'cart-full' });
  });

  it('is one, and loses no line, when things are added in parallel', async () => {
    const buyer = shop.buyer();
    const added = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    await Promise.all(added.map((itemId) => buyer.addCartLine(app(itemId))));
    const { body } = await buyer.getCart({});
    expect(body.lines.map(({ itemId }) => itemId).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(body.version).toBe(6);
    const { rows } = await shop.database.pool.query('select from cart where user_id = $1', [buyer.userId]);
    expect(rows).toHaveLength(1);
  });
});

describe('shopping.quoteCart', () => {
  it('gives the lines with their packages, for ten minutes', async () => {
    const buyer = shop.buyer();
    await shop.sellsSets(sampleSet(30, [3, 4]));
    const recipientId = newId();
    await buyer.addCartLine(app(1));
    const { body } = await buyer.addCartLine({
      body: { kind: 'bundle', itemId: 30, recipientId, giftMessage: 'Enjoy' },
    });
    const { body: quote } = await quotes.quoteCart({ path: { cartId: body.id }, body: { userId: buyer.userId } });
    expect(quote).toMatchObject({
      cartVersion: body.version,
      userId: buyer.userId,
      priceRegion: 'USD',
      lines: [
        {
          kind: 'app',
          itemId: 1,
          finalAmount: 999,
          packages: [{ packageId: 2_000_000_001, appIds: [1], unreleasedAppIds: [], amount: 999 }],
        },
        {
          kind: 'bundle',
          recipientId,
          giftMessage: 'Enjoy',
          amount: 1_998,
          finalAmount: 1_798,
          packages: [
            { packageId: 2_000_000_003, appIds: [3], unreleasedAppIds: [], amount: 899 },
            { packageId: 2_000_000_004, appIds: [4], unreleasedAppIds: [], amount: 899 },
          ],
        },
      ],
      coupon: null,
      subtotal: 2_797,
      total: 2_797,
      validUntil: new Date(shop.clock.now().getTime() + 600_000).toISOString(),
    });
  });

  it('is only for whose cart it is, and for one with something in it', async () => {
    const [buyer, other] = [shop.buyer(), shop.buyer()];
    const { body } = await buyer.putCart({ body: { country: 'US' } });
    const path = { cartId: body.id };
    await expect(quotes.quoteCart({ path, body: { userId: other.userId } })).rejects.toMatchObject({
      code: 'cart-not-found',
    });
    await expect(quotes.quoteCart({ path, body: { userId: buyer.userId } })).rejects.toMatchObject({
      code: 'cart-empty',
    });
  });
});
