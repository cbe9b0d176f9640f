import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findGame } from '../domain/find-game.ts';
import { Discount } from '../entities/price.ts';
import { presentDiscount } from '../presenters/discount.ts';

/** Discounts of a game, newest first. */
export const listDiscounts: Operation<'catalog.listDiscounts'> = async ({ path: { id }, query }, context) => {
  const request = context.page<string>(query);
  const { appId } = await findGame(context, id);
  const { items, nextCursor } = await newestFirst(context.em, Discount, { appId }, request);
  return { status: 200, body: { items: items.map(presentDiscount), nextCursor } };
};
