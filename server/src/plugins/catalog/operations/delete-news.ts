import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { News } from '../entities/news.ts';

/** Takes news away, published or not. */
export const deleteNews: Operation<'catalog.deleteNews'> = ({ path: { newsId } }, { em, dropCached, audit }) =>
  transaction(em, async (em) => {
    if ((await em.nativeDelete(News, newsId)) === 0) throw problem('news-not-found');
    audit(em, { action: 'catalog.newsDeleted', subject: newsId });
    await dropCached(em, ['news']);
    return { status: 204 };
  });
