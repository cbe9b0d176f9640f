import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { CartFacts } from '../domain/cart-facts.ts';
import { priceCart } from '../domain/price-cart.ts';
import { noSuchCart } from '../domain/read-cart.ts';
import { presentQuote } from '../presenters/quote.ts';
import { factsForBuyer } from '../reads/cart-facts.ts';

/** How long a quote holds, ms of business time. */
const validity = 10 * 60_000;

/** What a cart costs its owner, for the order that is made of it. */
export const quoteCart: Operation<'shopping.quoteCart'> = async ({ path: { cartId }, body }, { rows, clock }) => {
  const { userId } = body;
  const [row] = await rows<{ facts: CartFacts }>(factsForBuyer, { cartId, userId });
  if (!row) throw noSuchCart();
  const now = clock.now();
  const cart = priceCart(row.facts, now);
  if (cart.lines.length === 0) throw problem('cart-empty');
  const invalid = cart.lines.flatMap(({ line, problem }) => (problem === null ? [] : [`${line.lineId} (${problem})`]));
  if (invalid.length > 0)
    throw problem('cart-lines-invalid', { detail: `These lines can not be bought: ${invalid.join(', ')}.` });
  return { status: 200, body: presentQuote(cart, userId, new Date(now.getTime() + validity)) };
};
