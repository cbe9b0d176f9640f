import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import { cartFacts } from '../reads/cart-facts.ts';
import type { CartFacts } from './cart-facts.ts';
import { type PricedCart, priceCart } from './price-cart.ts';

/** The cart of an id, as it costs now. Throws `cart-not-found`. */
export async function readCart(
  em: EntityManager,
  cartId: string,
  { clock }: Pick<WorkContext, 'clock'>,
): Promise<PricedCart> {
  const [row] = await execute<{ facts: CartFacts }>(em, cartFacts, { cartId });
  if (!row) throw noSuchCart();
  return priceCart(row.facts, clock.now());
}

export function noSuchCart(): Problem {
  return problem('cart-not-found');
}
