import type { Operation } from '../../../kernel/plugin/operation.ts';
import type { CartFacts } from '../domain/cart-facts.ts';
import { priceCart } from '../domain/price-cart.ts';
import { noSuchCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { factsOfGuest, factsOfUser } from '../reads/cart-facts.ts';

/** The caller's cart at the prices of now. */
export const getCart: Operation<'shopping.getCart'> = async (
  _input,
  { rows, principal: { userId, guestId }, clock },
) => {
  const [facts, owner] = userId === null ? [factsOfGuest, { guestId }] : [factsOfUser, { userId }];
  const [row] = await rows<{ facts: CartFacts }>(facts, owner);
  if (!row) throw noSuchCart();
  return { status: 200, body: presentCart(priceCart(row.facts, clock.now())) };
};
