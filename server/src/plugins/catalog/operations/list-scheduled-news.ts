import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { type NewsPosition, type NewsRow, pageFor, positionOf, scheduledNews } from '../reads/news.ts';

const first: NewsPosition = ['-infinity', '00000000-0000-0000-0000-000000000000'];

/** News that is not published yet, of all games or of one; the next first. */
export const listScheduledNews: Operation<'catalog.listScheduledNews'> = async ({ query }, { rows, page, clock }) => {
  const request = page<NewsPosition>(query);
  const found = await rows<NewsRow>(
    ...pageFor(scheduledNews, query.game, { now: clock.now(), from: request.after ?? first, limit: request.limit + 1 }),
  );
  return { status: 200, body: request.ofTexts<Schemas['News'], NewsRow>(found, positionOf) };
};
