import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

/** Of business time. */
const kept = '90 days';

const removal = statement(
  'users.removeOldSignIns',
  ['now', 'limit'],
  `delete from sign_in where id in (
     select id from sign_in where at <= $1::timestamptz - interval '${kept}' order by at, id limit $2
     for update skip locked)
   returning id`,
);

/** Forgets attempts to sign in after 90 days. */
export const removeOldSignIns: DueWork = {
  async take(limit, { clock, rows }) {
    return (await rows(removal, { now: clock.now(), limit })).length;
  },
};
