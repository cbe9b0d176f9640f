import { statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './times.ts';

/** Ms of Steam's two weeks. */
export const twoWeeks = 14 * 86_400_000;

/** The spec's `Playtime`, of a row `p`; `since` is the parameter that begins the two weeks. */
const shown = (since: string): string => `p.app_id::double precision as "appId",
  (p.windows + p.mac + p.linux + p.deck)::double precision as forever,
  (select coalesce(sum(s.minutes), 0)::double precision from play_session s
   where s.user_id = p.user_id and s.app_id = p.app_id and s.started_at >= ${since}) as "lastTwoWeeks",
  p.windows::double precision, p.mac::double precision, p.linux::double precision, p.deck::double precision,
  ${timeOf('p.last_played_at')} as "lastPlayedAt"`;

export const playtimes = statement(
  'purchases.playtimes',
  ['userId', 'after', 'limit', 'since'],
  `select ${shown('$4')} from playtime p where p.user_id = $1 and p.app_id > $2 order by p.app_id limit $3`,
);

export const playtimeOfApp = statement(
  'purchases.playtimeOfApp',
  ['userId', 'appId', 'since'],
  `select ${shown('$3')} from playtime p where p.user_id = $1 and p.app_id = $2`,
);
