import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './game-parts.ts';

/** The spec's `News`, of a row `n`. */
const news = `(select row_to_json(shown)::text from (select
      n.id, n.app_id as "appId", n.title, n.author, n.contents, n.url, n.feed_name as "feedName",
      ${timeOf('n.published_at')} as "publishedAt") shown)`;

export interface NewsRow {
  /** The spec's `News` as JSON text. */
  item: string;
  publishedAt: string;
  id: string;
}

export type NewsPosition = [publishedAt: string, id: string];

export const positionOf = ({ publishedAt, id }: NewsRow): NewsPosition => [publishedAt, id];

/** News from a position on: published at `$1`, the latest first. */
const publishedPage = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `catalog.${name}`,
    ['now', 'from', 'id', 'limit', ...parameters],
    `select ${news} as item, n.published_at::text as "publishedAt", n.id
     from news n
     where n.published_at <= $1 and (n.published_at, n.id) < ($2::timestamptz, $3::uuid) and ${condition}
     order by n.published_at desc, n.id desc limit $4`,
  );

/** News from a position on: still to come at `$1`, the next first. */
const scheduledPage = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `catalog.${name}`,
    ['now', 'from', 'id', 'limit', ...parameters],
    `select ${news} as item, n.published_at::text as "publishedAt", n.id
     from news n
     where n.published_at > $1 and (n.published_at, n.id) > ($2::timestamptz, $3::uuid) and ${condition}
     order by n.published_at, n.id limit $4`,
  );

const ofAppId = 'n.app_id = $5';
const ofGameId = 'n.app_id = (select app_id from game where id = $5)';

/** Pages of all news, and of one game's. */
export const publishedNews = {
  all: publishedPage('publishedNews', [], 'true'),
  byAppId: publishedPage('publishedNewsByAppId', ['game'], ofAppId),
  byGameId: publishedPage('publishedNewsByGameId', ['game'], ofGameId),
};

export const scheduledNews = {
  all: scheduledPage('scheduledNews', [], 'true'),
  byAppId: scheduledPage('scheduledNewsByAppId', ['game'], ofAppId),
  byGameId: scheduledPage('scheduledNewsByGameId', ['game'], ofGameId),
};

/** The statement for a page of all news or (by appid or UUID) of one game's, with its parameters. */
export function pageFor(
  pages: typeof publishedNews,
  game: string | undefined,
  { now, from: [from, id], limit }: { now: Date; from: NewsPosition; limit: number },
): [Statement, Record<string, unknown>] {
  const parameters = { now, from, id, limit };
  if (game === undefined) return [pages.all, parameters];
  return [game.includes('-') ? pages.byGameId : pages.byAppId, { ...parameters, game }];
}

export const newsById = statement(
  'catalog.newsById',
  ['id', 'now'],
  `select ${news} from news n where n.id = $1 and n.published_at <= $2`,
);
