import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { dayOf } from '../domain/release.ts';
import { upcoming } from '../reads/game-lists.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';

type Position = [date: string, unpopularity: string, appId: string];
type Row = SummaryRow & { date: string; unpopularity: string };

/** Apps of a type that are to come: dated ones by their date, then the others by popularity. */
export const listUpcoming: Operation<'catalog.listUpcoming'> = async ({ query }, { rows, page, clock }) => {
  const request = page<Position>(query);
  const [date, unpopularity, appId] = request.after ?? ['-infinity', '0', '0'];
  const { type = 'game', country } = query;
  const today = dayOf(clock.now());
  const parameters = { ...priceListsOf(country), limit: request.limit + 1, type, date, unpopularity, appId, today };
  const found = await rows<Row>(upcoming, parameters);
  const body = request.ofTexts<Schemas['GameSummary'], Row>(found, (last) => [
    last.date,
    last.unpopularity,
    last.appId,
  ]);
  return { status: 200, body };
};
