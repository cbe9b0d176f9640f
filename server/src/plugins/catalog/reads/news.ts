import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './game-parts.ts';

/** The spec's `News`, of a row `n`. */
const news = `json_build_object(
    'id', n.id, 'appId', n.app_id, 'title', n.title, 'author', n.author, 'contents', n.contents, 'url', n.url,
    'feedName', n.feed_name, 'publishedAt', ${timeOf('n.published_at')})::text`;

/** What is published at `$1`, from a position on. */
const newsPage = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `catalog.${name}`,
    ['now', 'before', 'id', 'limit', ...parameters],
    `select ${news} as item, n.published_at::text as "publishedAt", n.id
     from news n
     where n.published_at <= $1 and (n.published_at, n.id) < ($2::timestamptz, $3::uuid) and ${condition}
     order by n.published_at desc, n.id desc limit $4`,
  );

export const allNews = newsPage('allNews', [], 'true');
export const newsByAppId = newsPage('newsByAppId', ['game'], 'n.app_id = $5');
export const newsByGameId = newsPage('newsByGameId', ['game'], 'n.app_id = (select app_id from game where id = $5)');

export const newsById = statement(
  'catalog.newsById',
  ['id', 'now'],
  `select ${news} from news n where n.id = $1 and n.published_at <= $2`,
);
