import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { chosenSummaries } from './game-summaries.ts';

/** A list that is cut by key: `chosen` gives "appId", `place` and the position of each game, at most `$3` of them. */
const gameList = (name: string, parameters: string[], chosen: string): Statement =>
  statement(
    `catalog.${name}`,
    ['region', 'fallback', 'limit', ...parameters],
    `with chosen as (${chosen}) ${chosenSummaries}`,
  );

/** Every index of a list ends with the appid. Positions are the columns that it sorts by. */
export const newReleases = gameList(
  'newReleases',
  ['type', 'date', 'appId'],
  `select g.app_id as "appId", g.release_date::text as date,
     row_number() over (order by g.release_date desc, g.app_id desc) as place
   from game g
   where g.availability = 'released' and g.type = $4 and (g.release_date, g.app_id) < ($5::date, $6::bigint)
   order by g.release_date desc, g.app_id desc limit $3`,
);

const upcomingDate = `coalesce(g.release_date, date 'infinity')`;

/** A game whose day has passed is about to be released, see `jobs/release-games.ts`. */
export const upcoming = gameList(
  'upcoming',
  ['type', 'date', 'unpopularity', 'appId', 'today'],
  `select g.app_id as "appId", ${upcomingDate}::text as date, -g.popularity as unpopularity,
     row_number() over (order by ${upcomingDate}, -g.popularity, g.app_id) as place
   from game g
   where g.availability = 'coming_soon' and g.type = $4
     and (g.release_date_precision = 'day' and g.release_date < $8::date) is not true
     and (${upcomingDate}, -g.popularity, g.app_id) > ($5::date, $6::bigint, $7::bigint)
   order by ${upcomingDate}, -g.popularity, g.app_id limit $3`,
);

/** Of a game's two price lists the first that has a price counts; the second is not looked at when both are one. */
const discounted = (region: string, condition: string): string => `
   (select p.app_id, p.discount_percent, g.popularity
    from game_price p join game g using (app_id)
    where p.region = ${region} and p.discount_percent > 0 and p.discount_percent <= $4::integer
      and (p.discount_percent < $4::integer or (g.popularity, g.app_id) < ($5::bigint, $6::bigint))
      and g.availability <> 'delisted' and ${condition}
    order by p.discount_percent desc, g.popularity desc, p.app_id desc limit $3)`;

export const specials = gameList(
  'specials',
  ['percent', 'popularity', 'appId'],
  `select app_id as "appId", discount_percent as percent, popularity,
     row_number() over (order by discount_percent desc, popularity desc, app_id desc) as place
   from (
     ${discounted('$1', 'true')}
     union all
     ${discounted(
       '$2',
       `$1 <> $2 and not exists (
       select from game_price own where own.app_id = p.app_id and own.region = $1)`,
     )}
   ) both_lists
   order by discount_percent desc, popularity desc, app_id desc limit $3`,
);

export const topSellers = gameList(
  'topSellers',
  ['place'],
  `select t.app_id as "appId", t.place
   from top_seller t join game g using (app_id)
   where t.place > $4 and g.availability <> 'delisted'
   order by t.place limit $3`,
);

export const featured = gameList(
  'featured',
  [],
  `select f.app_id as "appId", f.place
   from featured_game f join game g using (app_id)
   where g.availability <> 'delisted'
   order by f.place limit $3`,
);

/** The 0 keeps PostgreSQL from walking the index of popularity, where a small company is found last. */
const companyGames = (role: 'developer' | 'publisher'): Statement =>
  gameList(
    `companyGames.${role}`,
    ['companyId', 'popularity', 'appId'],
    `select g.app_id as "appId", g.popularity, row_number() over (order by g.popularity + 0 desc, g.app_id desc) as place
     from game g
     where g.${role}_ids @> array[$4::integer] and g.availability <> 'delisted'
       and (g.popularity + 0, g.app_id) < ($5::bigint, $6::bigint)
     order by g.popularity + 0 desc, g.app_id desc limit $3`,
  );

export const gamesOfCompany = { developer: companyGames('developer'), publisher: companyGames('publisher') };

/** Higher than any appid, popularity or discount: lists that fall begin here. */
export const aboveAll = { appId: '4294967296', popularity: '9223372036854775807', percent: 100 };
