import type { Operation } from '../../../kernel/plugin/operation.ts';
import { removePriceAlert as remove } from '../reads/price-alerts.ts';

/** Tells the caller of a game's price no more. */
export const removePriceAlert: Operation<'shopping.removePriceAlert'> = async ({ path: { appId } }, context) => {
  const { rows, principal } = context;
  await rows(remove, { userId: principal.userId, appId });
  return { status: 204 };
};
