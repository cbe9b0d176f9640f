import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './game-parts.ts';

/** The spec's `News`, of a row `n`. */
const news = `(select row_to_json(shown)::text from (select
      n.id, n.app_id as "appId", n.title, n.author, n.contents, n.url, n.feed_name as "feedName",
      ${timeOf('n.published_at')} as "publishedAt") shown)`;

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
