import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import { startShop } from '../../../../test/harness/shop-under-test.ts';
import { transaction } from '../../kernel/database/in-transaction.ts';
import { newId } from '../../kernel/identifiers.ts';
import { erasePersonalData } from '../../kernel/personal-data/personal-data.ts';
import { personalData } from './personal-data.ts';
import { sampleLicence, samplePrivacy } from './sample-offers.ts';
import { writeLicences } from './writes/write-licences.ts';

const shop = await startShop();
await shop.sellsGames(1, 2);
const erase = (userId: string) =>
  transaction(shop.database.fork(), (em) => erasePersonalData(userId, { personalData }, em));

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
  await erase(friend.userId);
  expect(await personalData.export(friend.userId, shop.database.fork())).toEqual({});
  expect((await shop.database.pool.query('select from library_privacy')).rowCount).toBe(0);
  const told = 'select order_id from cart_order where user_id = $1';
  expect((await shop.database.pool.query(told, [friend.userId])).rows).toEqual([]);
  expect((await buyer.getCart({})).body).toMatchObject({ lines: [], version: cart.version + 1 });
});

describe('copies of somebody who is gone', () => {
  const copied = async (userId: string) =>
    (
      await shop.database.pool.query(
        'select user_id from licence where user_id = $1 union all select user_id from library_privacy where user_id = $1',
        [userId],
      )
    ).rowCount;

  it('are not written by an event that comes late, nor by a rebuild', async () => {
    const { userId } = shop.buyer();
    await erase(userId);
    await shop.gives(userId, 1);
    await shop.hides(userId, { profile: 'private' });
    shop.catalog.licences.push(sampleLicence(userId, 2));
    shop.catalog.privacy.push(samplePrivacy(userId, { profile: 'private' }));
    await shop.control.rebuildCopies();
    expect(await copied(userId)).toBe(0);
  });

  it('are deleted when they were being written meanwhile', async () => {
    const { userId } = shop.buyer();
    const copying = shop.database.fork();
    await copying.begin();
    await writeLicences(copying, [sampleLicence(userId, 1)], newId());
    const erased = erase(userId);
    await eventually(async () => {
      const waiting = "select from pg_locks where not granted and relation = 'licence'::regclass";
      expect((await shop.database.pool.query(waiting)).rowCount).toBe(1);
    });
    await copying.commit();
    await erased;
    expect(await copied(userId)).toBe(0);
  });
});
