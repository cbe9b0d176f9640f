import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

const removal = statement(
  'users.removeExpiredSessions',
  ['now', 'limit'],
  `delete from session where id in (
     select id from session where expires_at <= $1 order by expires_at, id limit $2 for update skip locked)
   returning id`,
);

/** Forgets sessions whose last token has expired, with the refresh tokens that were kept to recognise their reuse. */
export const removeExpiredSessions: DueWork = {
  async take(limit, { clock, rows }) {
    return (await rows(removal, { now: clock.now(), limit })).length;
  },
};
