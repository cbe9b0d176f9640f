import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { Calls } from '../calls.ts';
import { checkRecipient } from '../domain/check-recipient.ts';
import { openCart } from '../domain/own-cart.ts';
import { readCart } from '../domain/read-cart.ts';
import { presentCart } from '../presenters/cart.ts';
import { addLine, notePriceOf } from '../writes/change-lines.ts';

/** Puts an item into the caller's cart; what is there for the same person already is not added again. */
export const addCartLine: Operation<'shopping.addCartLine', Calls> = async ({ body }, context) => {
  const { kind, itemId, recipientId = null, giftMessage = null, deliverAt = null } = body;
  const { principal } = context;
  if (recipientId !== null) await checkRecipient(recipientId, principal.userId, context);
  return transaction(context.em, async (em) => {
    const at = context.clock.now();
    const cart = await openCart(em, principal, at);
    const lineId = await addLine(em, cart.id, { kind, itemId, recipientId, giftMessage, deliverAt }, at);
    const priced = await readCart(em, cart.id, context);
    const like = [...priced.lines, ...priced.savedLines].find(
      ({ line }) => line.kind === kind && line.itemId === itemId && line.recipientId === recipientId,
    );
    if (!like) throw problem('cart-full');
    if (like.name === null) throw problem('item-not-found', { detail: `There is no ${kind} ${itemId}.` });
    if (lineId !== null && like.finalAmount !== null) {
      Object.assign(like.line, { addedAmount: like.finalAmount, addedCurrency: priced.currency });
      await notePriceOf(em, lineId, like.finalAmount, priced.currency);
    }
    return { status: 200, body: presentCart(priced) };
  });
};
