import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { News } from '../entities/news.ts';

export function presentNews(news: News): Schemas['News'] {
  const { id, appId, title, author, contents, url, feedName, publishedAt } = news;
  return { id, appId, title, author, contents, url: url ?? null, feedName, publishedAt: publishedAt.toISOString() };
}
