import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { Calls } from '../calls.ts';
import { checkRecipient } from '../domain/check-recipient.ts';
import { lockCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { changeLine } from '../writes/change-lines.ts';

/** Changes for whom a line of the caller's cart is, or whether it is saved for later. */
export const changeCartLine: Operation<'shopping.changeCartLine', Calls> = async (
  { path: { lineId }, body },
  context,
) => {
  const { principal } = context;
  if (body.recipientId) await checkRecipient(body.recipientId, principal.userId, context);
  return transaction(context.em, async (em) => {
    const cart = await lockCart(em, principal);
    const isChanged = await changeLine(em, cart.id, lineId, body, context.clock.now());
    const priced = await readCart(em, cart.id, context);
    const isThere = [...priced.lines, ...priced.savedLines].some(({ line }) => line.lineId === lineId);
    if (!isThere) throw problem('cart-line-not-found');
    if (!isChanged) throw problem('cart-line-exists');
    return { status: 200, body: presentCart(priced) };
  });
};
