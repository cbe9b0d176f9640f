import { expect, it } from '@jest/globals';
import { startShop } from '../../../../test/harness/shop-under-test.ts';
import { newId } from '../../kernel/identifiers.ts';
import { personalData } from './personal-data.ts';

const shop = await startShop();
await shop.sellsGames(1, 2);

it('exports carts and what is owned, and erases them, gifts of others to the person too', async () => {
  const [buyer, friend] = [shop.buyer(), shop.buyer()];
  const gift = { kind: 'app' as const, itemId: 1, recipientId: friend.userId, giftMessage: 'For you' };
  const { body: cart } = await buyer.addCartLine({ body: gift });
  await friend.addCartLine({ body: { kind: 'app', itemId: 2 } });
  await friend.putWishlistItem({ path: { appId: 2 }, body: { priority: 3 } });
  await friend.putPriceAlert({ path: { appId: 1 }, body: { country: 'US' } });
  await shop.gives(friend.userId, 1);
  await shop.hides(friend.userId, { profile: 'private' });
  const order = { orderId: newId(), version: 1, userId: friend.userId, cartId: newId(), cartVersion: 1 };
  await shop.deliver('purchases.orderPlaced', { payload: { ...order, lineIds: [newId()] } });
  const exported = await personalData.export(friend.userId, shop.database.fork());
  expect(exported).toMatchObject({
    carts: [{ state: 'open', country: 'US', lines: [{ kind: 'app', itemId: 2 }] }],
    wishlist: [{ appId: 2, priority: 3 }],
    priceAlerts: [{ appId: 1, region: 'USD' }],
    licences: [{ packageId: 2_000_000_001, kind: 'purchase', isActive: true }],
  });
  await personalData.erase(friend.userId, shop.database.fork());
  expect(await personalData.export(friend.userId, shop.database.fork())).toEqual({});
  expect((await shop.database.pool.query('select from library_privacy')).rowCount).toBe(0);
  const told = 'select order_id from cart_order where user_id = $1';
  expect((await shop.database.pool.query(told, [friend.userId])).rows).toEqual([]);
  expect((await buyer.getCart({})).body).toMatchObject({ lines: [], version: cart.version + 1 });
});
