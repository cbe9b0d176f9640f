import { describe, expect, it } from '@jest/globals';
import { service } from '../../../../../test/harness/principals.ts';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { sampleOffer, samplePrice, sampleSet } from '../sample-offers.ts';

const shop = await startShop();
const deliverAt = '2026-12-24T18:00:00.000Z';
const gift = (recipientId: string, more = {}) => ({
  body: { kind: 'app' as const, itemId: 1, recipientId, ...more },
});
const quoteOf = async (cartId: string, userId: string) =>
  (await shop.as(service).shopping.quoteCart({ path: { cartId }, body: { userId } })).body;

await shop.sellsGames(1, 2);

describe('a gift in the cart', () => {
  it('keeps for whom, what and when until the order is made', async () => {
    const [buyer, recipientId] = [shop.buyer(), newId()];
    const { body } = await buyer.addCartLine(gift(recipientId, { giftMessage: 'Enjoy', deliverAt }));
    expect(body.lines).toMatchObject([{ recipientId, giftMessage: 'Enjoy', deliverAt }]);
    expect((await quoteOf(body.id, buyer.userId)).lines).toMatchObject([
      { recipientId, giftMessage: 'Enjoy', deliverAt },
    ]);
    const path = { lineId: body.lines[0]?.lineId ?? '' };
    const later = '2026-12-25T08:00:00.000Z';
    const { body: moved } = await buyer.changeCartLine({ path, body: { deliverAt: later } });
    expect(moved.lines).toMatchObject([{ recipientId, giftMessage: 'Enjoy', deliverAt: later }]);
    const { body: own } = await buyer.changeCartLine({ path, body: { recipientId: null } });
    expect(own.lines).toMatchObject([{ recipientId: null, giftMessage: null, deliverAt: null }]);
  });

  it('takes another message and time when it is added again with them, and keeps what is not sent', async () => {
    const [buyer, recipientId] = [shop.buyer(), newId()];
    const { body } = await buyer.addCartLine(gift(recipientId, { giftMessage: 'Enjoy', deliverAt }));
    expect((await buyer.addCartLine(gift(recipientId))).body).toEqual(body);
    const { body: said } = await buyer.addCartLine(gift(recipientId, { giftMessage: 'For you' }));
    expect(said).toMatchObject({ version: body.version + 1, lines: [{ giftMessage: 'For you', deliverAt }] });
    const { body: atOnce } = await buyer.addCartLine(gift(recipientId, { deliverAt: null }));
    expect(atOnce).toMatchObject({
      version: body.version + 2,
      lines: [{ lineId: body.lines[0]?.lineId, giftMessage: 'For you', deliverAt: null }],
    });
  });

  it('is for somebody who exists', async () => {
    const [buyer, stranger] = [shop.buyer(), newId()];
    shop.catalog.strangers.add(stranger);
    const refused = { code: 'recipient-not-found' };
    await expect(buyer.addCartLine(gift(stranger))).rejects.toMatchObject(refused);
    const { body } = await buyer.addCartLine(gift(newId()));
    const path = { lineId: body.lines[0]?.lineId ?? '' };
    await expect(buyer.changeCartLine({ path, body: { recipientId: stranger } })).rejects.toMatchObject(refused);
    await expect(buyer.changeCartLine({ path, body: { recipientId: buyer.userId } })).rejects.toMatchObject({
      code: 'gift-to-oneself',
    });
  });

  it('can not be bought for somebody who owns it', async () => {
    const [buyer, friend] = [shop.buyer(), shop.buyer()];
    await shop.gives(friend.userId, 1);
    const { body } = await buyer.addCartLine(gift(friend.userId));
    expect(body).toMatchObject({ lines: [{ problem: 'owned' }], isPurchasable: false });
  });

  it('is sold only where its recipient could buy it, as far as that is known', async () => {
    await shop.sells(sampleOffer(3, { prices: [samplePrice('USD', 999), samplePrice('EUR', 899)] }));
    await shop.sellsSets(
      sampleSet(7, [1, 3]),
      sampleSet(8, [3], { kind: 'package', prices: [{ region: 'USD', amount: 1 }] }),
    );
    const [buyer, german, armenian] = [shop.buyer(), shop.buyer(), shop.buyer()];
    await german.putCart({ body: { country: 'DE' } });
    await armenian.putCart({ body: { country: 'AM' } });
    await buyer.addCartLine(gift(german.userId));
    await buyer.addCartLine(gift(german.userId, { itemId: 3 }));
    await buyer.addCartLine(gift(german.userId, { kind: 'package', itemId: 8 }));
    // A group of countries that pays in US dollars has no list of its own here.
    await buyer.addCartLine(gift(armenian.userId));
    const { body } = await buyer.addCartLine(gift(newId()));
    expect(body.lines.map(({ itemId, problem }) => [itemId, problem])).toEqual([
      [1, 'region'],
      [3, null],
      [8, 'region'],
      [1, null],
      [1, null],
    ]);
  });

  it('is nothing that a guest can give, who would learn what others own', async () => {
    const [guest, friend] = [await shop.guest(), shop.buyer()];
    await shop.gives(friend.userId, 1);
    const refused = { code: 'gift-needs-account' };
    await expect(guest.addCartLine(gift(friend.userId))).rejects.toMatchObject(refused);
    const { body } = await guest.addCartLine({ body: { kind: 'app', itemId: 1 } });
    const path = { lineId: body.lines[0]?.lineId ?? '' };
    await expect(guest.changeCartLine({ path, body: { recipientId: friend.userId } })).rejects.toMatchObject(refused);
    expect((await guest.getCart({})).body.lines).toMatchObject([{ recipientId: null, problem: null }]);
  });

  it.each([
    ['private games', { games: 'private' as const }],
    ['games for friends', { games: 'friends' as const }],
    ['a private profile', { profile: 'private' as const }],
  ])('tells nothing of what its recipient owns who has %s', async (_, hidden) => {
    await shop.sellsSets(sampleSet(9, [1, 2], { discountPercent: 10 }));
    const [buyer, friend] = [shop.buyer(), shop.buyer()];
    await shop.gives(friend.userId, 1);
    await shop.hides(friend.userId, hidden, 2);
    await buyer.addCartLine(gift(friend.userId));
    const { body } = await buyer.addCartLine(gift(friend.userId, { kind: 'bundle', itemId: 9 }));
    const both = { amount: 2 * 999, problem: 'duplicate' };
    expect(body.lines).toMatchObject([{ problem: null }, both]);
    await shop.hides(friend.userId, {}, 3);
    // An older event that comes late changes nothing.
    await shop.hides(friend.userId, hidden, 2);
    expect((await buyer.getCart({})).body.lines).toMatchObject([{ problem: 'owned' }, { amount: 999, problem: null }]);
  });

  it('is quoted when its recipient hides that it is owned, so that the checkout tells no more than the cart', async () => {
    const [buyer, friend] = [shop.buyer(), shop.buyer()];
    await shop.gives(friend.userId, 1);
    await shop.hides(friend.userId, { games: 'private' });
    const { body } = await buyer.addCartLine(gift(friend.userId));
    expect((await quoteOf(body.id, buyer.userId)).lines).toMatchObject([{ recipientId: friend.userId }]);
    await friend.addCartLine({ body: { kind: 'app', itemId: 1 } });
    expect((await friend.getCart({})).body.lines).toMatchObject([{ problem: 'owned' }]);
  });
});
