import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { type NewsPosition, type NewsRow, pageFor, positionOf, publishedNews } from '../reads/news.ts';

const first: NewsPosition = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** News that is published, of all games or of one; the latest first. */
export const listNews: Operation<'catalog.listNews'> = async ({ query }, { rows, page, clock }) => {
  const request = page<NewsPosition>(query);
  const found = await rows<NewsRow>(
    ...pageFor(publishedNews, query.game, { now: clock.now(), from: request.after ?? first, limit: request.limit + 1 }),
  );
  return { status: 200, body: request.ofTexts<Schemas['News'], NewsRow>(found, positionOf) };
};
