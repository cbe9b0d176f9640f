import { execute } from '../../kernel/database/in-transaction.ts';
import { statement } from '../../kernel/database/statement.ts';
import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { Cart, CartLine } from './entities/cart.ts';
import { LibraryPrivacy, LicenceCopy } from './entities/copies.ts';
import { PriceAlert } from './entities/price-alert.ts';
import { WishlistItem, WishlistShare } from './entities/wishlist.ts';

/** A copy that is being written meanwhile is waited for, so that it is deleted too; a later one finds that the account is erased. */
const lockCopies = statement(
  'shopping.lockCopies',
  [],
  'lock table licence, library_privacy in share row exclusive mode',
);

/** Others' gifts to somebody who is gone. */
const dropGifts = statement(
  'shopping.dropGifts',
  ['userId'],
  `with gone as (delete from cart_line where recipient_id = $1 returning cart_id)
   update cart set version = version + 1 where id in (select cart_id from gone)`,
);

/** How often coupons were redeemed stays known. */
const dropBuyer = statement(
  'shopping.dropBuyer',
  ['userId'],
  'update cart_order set user_id = null where user_id = $1',
);

/** What shopping keeps about a person: carts, and a copy of what is owned. */
export const personalData: PersonalData = {
  async export(userId, em) {
    const carts = await em.find(Cart, { userId }, { orderBy: { id: 'asc' } });
    const lines = await em.find(CartLine, { cart: { userId } }, { orderBy: { id: 'asc' } });
    const licences = await em.find(LicenceCopy, { userId }, { orderBy: { licenceId: 'asc' } });
    const wishes = await em.find(WishlistItem, { userId }, { orderBy: { appId: 'asc' } });
    const alerts = await em.find(PriceAlert, { userId }, { orderBy: { appId: 'asc' } });
    if (carts.length + licences.length + wishes.length + alerts.length === 0) return {};
    return {
      carts: carts.map(({ id, state, country, bornOn, createdAt }) => ({
        state,
        country,
        bornOn,
        createdAt,
        lines: lines
          .filter(({ cart }) => cart.id === id)
          .map(({ kind, itemId, recipientId, giftMessage, deliverAt, isSavedForLater, addedAt }) => ({
            kind,
            itemId,
            recipientId,
            giftMessage,
            deliverAt,
            isSavedForLater,
            addedAt,
          })),
      })),
      wishlist: wishes.map(({ appId, priority, addedAt }) => ({ appId, priority, addedAt })),
      priceAlerts: alerts.map(({ appId, region, belowAmount, atLeastPercent, createdAt }) => ({
        appId,
        region,
        belowAmount,
        atLeastPercent,
        createdAt,
      })),
      licences: licences.map(({ packageId, kind, isActive }) => ({ packageId, kind, isActive })),
    };
  },
  async erase(userId, em) {
    await execute(em, lockCopies, {});
    await execute(em, dropGifts, { userId });
    await execute(em, dropBuyer, { userId });
    await em.nativeDelete(Cart, { $or: [{ userId }, { joinedUserId: userId }] });
    await em.nativeDelete(LicenceCopy, { userId });
    await em.nativeDelete(LibraryPrivacy, { userId });
    await em.nativeDelete(WishlistItem, { userId });
    await em.nativeDelete(WishlistShare, { userId });
    await em.nativeDelete(PriceAlert, { userId });
  },
};
