import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { aboveAll, newReleases } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

type Position = [date: string, appId: string];
type Row = SummaryRow & { date: string };

/** Released apps of a type, the latest first; a date to come is not reached yet. */
export const listNewReleases: Operation<'catalog.listNewReleases'> = async ({ query }, { rows, page, clock }) => {
  const request = page<Position>(query);
  const [date, appId] = request.after ?? [clock.now().toISOString().slice(0, 10), aboveAll.appId];
  const { type = 'game', country } = query;
  const parameters = { ...priceListsOf(country), limit: request.limit + 1, type, date, appId };
  const found = await rows<Row>(newReleases, parameters);
  const body = request.ofTexts<Schemas['GameSummary'], Row>(found, ({ date, appId }) => [date, appId]);
  return { status: 200, body };
};
