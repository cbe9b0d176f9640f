import { beforeAll, describe, expect, it } from '@jest/globals';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { sampleOffer, samplePrice } from '../sample-offers.ts';

const shop = await startShop();
const anybody = shop.as(anonymous).shopping;
type Buyer = ReturnType<typeof shop.buyer>;

const put = (buyer: Buyer, appId: number, priority?: number) =>
  buyer.putWishlistItem({ path: { appId }, body: { ...(priority !== undefined && { priority }) } });
const appIds = (body: { items: { appId: number }[] }) => body.items.map(({ appId }) => appId);
const onSale = { discountPercent: 80, finalAmount: 199 };

beforeAll(async () => {
  await shop.sellsGames(1, 2, 3);
  const prices = [samplePrice('USD', 999, onSale), samplePrice('EUR', 899)];
  await shop.sells(sampleOffer(4, { prices, genres: ['Indie'] }));
});

describe('the wishlist', () => {
  it('answers the new count, and the same for what is there already', async () => {
    const buyer = shop.buyer();
    expect((await put(buyer, 1)).body).toEqual({ wishlistCount: 1 });
    expect((await put(buyer, 2)).body).toEqual({ wishlistCount: 2 });
    expect((await put(buyer, 1, 5)).body).toEqual({ wishlistCount: 2 });
    const path = { appId: 1 };
    expect((await buyer.removeWishlistItem({ path })).body).toEqual({ wishlistCount: 1 });
    expect((await buyer.removeWishlistItem({ path })).body).toEqual({ wishlistCount: 1 });
  });

  it('is in the order of priority, then of time, page by page', async () => {
    const buyer = shop.buyer();
    for (const [appId, priority] of [[3], [1, 2], [2], [4, 1]] as const) {
      shop.clock.turn(1_000);
      await put(buyer, appId, priority);
    }
    const { body } = await buyer.listWishlist({ query: { limit: 3 } });
    expect(appIds(body)).toEqual([4, 1, 3]);
    const { body: rest } = await buyer.listWishlist({ query: { limit: 3, cursor: body.nextCursor ?? '' } });
    expect([appIds(rest), rest.nextCursor]).toEqual([[2], null]);
  });

  it('is filtered by sale, price and genre in a country', async () => {
    const buyer = shop.buyer();
    for (const appId of [1, 2, 4]) await put(buyer, appId);
    const { body } = await buyer.listWishlist({ query: { onSale: true } });
    expect(body.items).toMatchObject([{ appId: 4, price: { region: 'USD', currency: 'USD', ...onSale } }]);
    expect(appIds((await buyer.listWishlist({ query: { maxPrice: 500 } })).body)).toEqual([4]);
    expect(appIds((await buyer.listWishlist({ query: { genre: 'Action' } })).body).toSorted()).toEqual([1, 2]);
    const { body: german } = await buyer.listWishlist({ query: { country: 'DE' } });
    expect(german.items.find(({ appId }) => appId === 4)?.price).toMatchObject({ currency: 'EUR', finalAmount: 899 });
    expect(german.items.find(({ appId }) => appId === 1)?.price).toBeNull();
    expect((await buyer.listWishlist({ query: { country: 'DE', onSale: true } })).body.items).toEqual([]);
  });

  it('counts a discount as over when its end has passed, before the catalog says so', async () => {
    const discountEndsAt = new Date(shop.clock.now().getTime() + 1_000).toISOString();
    const prices = [samplePrice('USD', 999, { ...onSale, discountEndsAt })];
    await shop.sells(sampleOffer(5, { prices }));
    const buyer = shop.buyer();
    await put(buyer, 5);
    const shown = async (query: object) => (await buyer.listWishlist({ query })).body.items.map(({ price }) => price);
    expect(await shown({ onSale: true })).toMatchObject([{ ...onSale, discountEndsAt }]);
    shop.clock.turn(1_000);
    expect(await shown({ onSale: true })).toEqual([]);
    expect(await shown({ maxPrice: 500 })).toEqual([]);
    const regular = { region: 'USD', currency: 'USD', amount: 999, discountPercent: 0, finalAmount: 999 };
    expect(await shown({})).toEqual([{ ...regular, discountEndsAt: null }]);
  });

  it('takes nothing that is owned or unknown, and loses what is got', async () => {
    const buyer = shop.buyer();
    await shop.gives(buyer.userId, 1);
    await expect(put(buyer, 1)).rejects.toMatchObject({ code: 'game-owned' });
    await expect(put(buyer, 99)).rejects.toMatchObject({ code: 'item-not-found' });
    await put(buyer, 2);
    await shop.gives(buyer.userId, 2);
    expect((await buyer.listWishlist({})).body.items).toEqual([]);
  });

  it('loses a game that the catalog has removed', async () => {
    const offer = sampleOffer(50);
    await shop.sells(offer);
    const buyer = shop.buyer();
    await put(buyer, 50);
    await shop.deliver('catalog.gamesRemoved', { payload: { gameIds: [offer.gameId], appIds: [50] } });
    expect((await buyer.listWishlist({})).body.items).toEqual([]);
    await expect(put(buyer, 50)).rejects.toMatchObject({ code: 'item-not-found' });
    await shop.sells(sampleOffer(50, { name: 'Another' }));
    expect((await buyer.listWishlist({})).body.items).toMatchObject([{ name: 'Another' }]);
  });

  it('holds 5,000 games', async () => {
    const buyer = shop.buyer();
    await shop.database.pool.query(
      `insert into wishlist_item (user_id, app_id, priority, added_at) select $1, 10000 + n, 0, now() from generate_series(1, 5000) n`,
      [buyer.userId],
    );
    await expect(put(buyer, 1)).rejects.toMatchObject({ code: 'wishlist-full' });
  });

  it('is shared by the latest token alone, until it is not', async () => {
    const buyer = shop.buyer();
    await put(buyer, 1);
    const share = async () => (await buyer.shareWishlist({})).body.shareToken;
    const read = async (shareToken: string) =>
      appIds((await anybody.listSharedWishlist({ path: { shareToken } })).body);
    const [first, second] = [await share(), await share()];
    expect(await read(second)).toEqual([1]);
    await expect(read(first)).rejects.toMatchObject({ code: 'wishlist-not-found' });
    await buyer.unshareWishlist({});
    await expect(read(second)).rejects.toMatchObject({ code: 'wishlist-not-found' });
  });
});

it('counts the wishlists of a game', async () => {
  await shop.sellsGames(60);
  for (const buyer of [shop.buyer(), shop.buyer()]) await put(buyer, 60);
  expect((await anybody.countWishlists({ path: { appId: 60 } })).body).toEqual({ appId: 60, wishlists: 2 });
});
