import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { priceAlertPage, type PriceAlertRow } from '../reads/price-alerts.ts';

/** The caller's price alerts by appid. */
export const listPriceAlerts: Operation<'shopping.listPriceAlerts'> = async ({ query }, context) => {
  const { rows, principal, page } = context;
  const request = page<number>(query);
  const given = { userId: principal.userId, after: request.after ?? 0, limit: request.limit + 1 };
  const found = await rows<PriceAlertRow>(priceAlertPage, given);
  return {
    status: 200,
    body: request.ofTexts<Schemas['PriceAlert'], PriceAlertRow>(found, ({ appId }) => Number(appId)),
  };
};
