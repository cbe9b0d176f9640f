import { regionOf } from '@steam-clone/spec/price-regions';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { guestIdOf, newGuestToken } from '../domain/guest-token.ts';
import { readCart } from '../domain/read-cart.ts';
import { Cart } from '../entities/cart.ts';
import { presentCart } from '../presenters/cart.ts';

/** Makes a cart for somebody who is not signed in; the token is shown in this answer and never again. */
export const createGuestCart: Operation<'shopping.createGuestCart'> = ({ body: { country } }, context) =>
  transaction(context.em, async (em) => {
    const guestToken = newGuestToken();
    const at = context.clock.now();
    const cart = em.create(Cart, {
      id: newId(),
      userId: null,
      guestHash: guestIdOf(guestToken),
      joinedUserId: null,
      country,
      priceRegion: regionOf(country),
      bornOn: null,
      couponCode: null,
      createdAt: at,
      updatedAt: at,
    });
    await em.flush();
    return { status: 201, body: { guestToken, cart: presentCart(await readCart(em, cart.id, context)) } };
  });
