import { describe, expect, it } from '@jest/globals';
import { service } from '../../../../../test/harness/principals.ts';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { sampleSet } from '../sample-offers.ts';

const shop = await startShop();
const quotes = shop.as(service).shopping;
const app = (itemId: number) => ({ body: { kind: 'app' as const, itemId } });

await shop.sellsGames(1, 3, 4);

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
