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

/** Pages of the news for which `condition` is true, from a position (`$2`, `$3`) on: of all games or of one. */
function newsPages(name: string, condition: string, [beyond, order]: ['<', 'desc'] | ['>', 'asc']) {
  const pages = (which: string, parameters: string[], ofGame: string): Statement =>
    statement(
      `catalog.${name}${which}`,
      ['now', 'from', 'id', 'limit', ...parameters],
      `select ${news} as item, n.published_at::text as "publishedAt", n.id
       from news n
       where ${condition} and (n.published_at, n.id) ${beyond} ($2::timestamptz, $3::uuid) and ${ofGame}
       order by n.published_at ${order}, n.id ${order} limit $4`,
    );
  return {
    all: pages('', [], 'true'),
    byAppId: pages('ByAppId', ['game'], 'n.app_id = $5'),
    byGameId: pages('ByGameId', ['game'], 'n.app_id = (select app_id from game where id = $5)'),
  };
}

/** The latest first. */
export const publishedNews = newsPages('publishedNews', 'n.published_at <= $1', ['<', 'desc']);
/** The next first. */
export const scheduledNews = newsPages('scheduledNews', 'n.published_at > $1', ['>', 'asc']);

/** The statement for a page of all news or (by appid or UUID) of one game's, with its parameters. */
export function pageFor(
  pages: ReturnType<typeof newsPages>,
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
