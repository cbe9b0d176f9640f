import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { settleCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';

/** Makes the caller's cart, or says for which country and age it is. */
export const putCart: Operation<'shopping.putCart'> = ({ body }, context) =>
  transaction(context.em, async (em) => {
    const { country, bornOn = null } = body;
    const at = context.clock.now();
    const { id } = await settleCart(em, context.principal, { country, bornOn, at });
    return { status: 200, body: presentCart(await readCart(em, id, context)) };
  });
