import { machineTime } from '../../../kernel/clock/machine-time.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';

/** Ms of machine time, in which mail servers come back: turning the clock does not lose mail that is on its way. */
const kept = 14 * 24 * 3_600_000;

const removal = statement(
  'users.removeOldMail',
  ['before', 'limit'],
  `delete from outgoing_mail where id in (
     select id from outgoing_mail where id < $1::uuid order by id limit $2 for update skip locked)
   returning id`,
);

/** Forgets orders of mail that could not be sent for 14 days; their ids hold the time when they were given. */
export const removeOldMail: DueWork = {
  async take(limit, { rows }) {
    const time = (machineTime().getTime() - kept).toString(16).padStart(12, '0');
    const before = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
    return (await rows(removal, { before, limit })).length;
  },
};
