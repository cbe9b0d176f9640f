import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { newsById } from '../reads/news.ts';

/** One piece of news, if it is published. */
export const getNews: Operation<'catalog.getNews'> = async ({ path: { newsId } }, { text, clock }) => {
  const news = await text<Schemas['News']>(newsById, { id: newsId, now: clock.now() });
  if (!news) throw problem('news-not-found');
  return { status: 200, body: news };
};
