import { priceListsOf } from '@steam-clone/spec/price-regions';
import { JsonText, type Operation, type Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { type PriceAlertRow, putPriceAlert as put } from '../reads/price-alerts.ts';

/** Tells the caller from now on when a game becomes cheaper. */
export const putPriceAlert: Operation<'shopping.putPriceAlert'> = async ({ path: { appId }, body }, context) => {
  const { rows, principal, clock } = context;
  const { country, belowAmount = null, atLeastPercent = null } = body;
  const [alert] = await rows<PriceAlertRow>(put, {
    userId: principal.userId,
    appId,
    ...priceListsOf(country),
    belowAmount,
    atLeastPercent,
    at: clock.now(),
  });
  if (!alert) throw problem('item-not-found', { detail: `There is no app ${appId}.` });
  return { status: 200, body: new JsonText<Schemas['PriceAlert']>(alert.item) };
};
