import { LockMode } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { newsContents } from '../domain/news-contents.ts';
import { News } from '../entities/news.ts';
import { presentNews } from '../presenters/news.ts';

/** Changes what is given of news. */
export const updateNews: Operation<'catalog.updateNews'> = async ({ path: { newsId }, body }, context) => {
  const { clock, dropCached, audit } = context;
  const { contents: given, format, publishedAt, ...fields } = body;
  const contents = given === undefined ? undefined : await newsContents({ contents: given, format });
  return transaction(context.em, async (em) => {
    const news = await em.findOne(News, newsId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!news) throw problem('news-not-found');
    em.assign(news, {
      ...fields,
      ...(contents !== undefined && { contents }),
      ...(publishedAt !== undefined && { publishedAt: new Date(publishedAt) }),
      updatedAt: clock.now(),
    });
    audit(em, { action: 'catalog.newsUpdated', subject: newsId });
    await dropCached(em, ['news']);
    await em.flush();
    return { status: 200, body: presentNews(news) };
  });
};
