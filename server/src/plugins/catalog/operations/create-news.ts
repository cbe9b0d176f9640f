import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { noSuchGame } from '../domain/find-game.ts';
import { newsContents } from '../domain/news-contents.ts';
import { News } from '../entities/news.ts';
import { presentNews } from '../presenters/news.ts';

/** Who removes the game waits. */
const keepGame = statement('catalog.keepGame', ['appId'], 'select from game where app_id = $1 for key share');

/** Writes news of a game; `jobs/announce-news.ts` tells of it when it is published. */
export const createNews: Operation<'catalog.createNews'> = async ({ body }, { finish, clock, dropCached, audit }) => {
  const contents = await newsContents(body);
  const now = clock.now();
  return finish(async (em) => {
    const { appId, title, author = '', url = null, feedName = 'store', publishedAt } = body;
    if ((await execute(em, keepGame, { appId })).length === 0) throw noSuchGame(String(appId));
    const news = em.create(News, {
      id: newId(),
      appId,
      title,
      author,
      contents,
      url,
      feedName,
      publishedAt: publishedAt === undefined ? now : new Date(publishedAt),
      createdAt: now,
      updatedAt: now,
    });
    audit(em, { action: 'catalog.newsCreated', subject: news.id, details: { appId } });
    await dropCached(em, ['news']);
    await em.flush();
    return { status: 201, body: presentNews(news) };
  });
};
