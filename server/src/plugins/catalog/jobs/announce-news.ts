import { LockMode } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { News } from '../entities/news.ts';

/** Tells of news when its time has come. */
export const announceNews: DueWork = {
  take(limit, { em, clock, publish, dropCached }) {
    return transaction(em, async (em) => {
      const published = await em.find(
        News,
        { announced: false, publishedAt: { $lte: clock.now() } },
        { limit, orderBy: { publishedAt: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
      );
      for (const news of published) {
        news.announced = true;
        const { id, version, appId, title, publishedAt } = news;
        const at = publishedAt.toISOString();
        publish(em, 'catalog.newsPublished', { newsId: id, version, appId, title, publishedAt: at });
      }
      if (published.length > 0) await dropCached(em, ['news']);
      return published.length;
    });
  },
};
