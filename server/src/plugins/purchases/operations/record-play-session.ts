import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockCopies } from '../reads/families.ts';
import { playtimeOfApp, twoWeeks } from '../reads/playtime.ts';

/**
 * Takes the first of the copies that nobody else plays then, and writes nothing when there is none or the time is recorded already. A
 * session has a day at most.
 */
const record = statement(
  'purchases.recordPlaySession',
  ['id', 'userId', 'appId', 'platform', 'startedAt', 'minutes', 'endedAt', 'copies'],
  `with mine as (
     select exists (
       select from play_session s
       where s.user_id = $2 and s.app_id = $3 and s.started_at < $7 and s.started_at > $5::timestamptz - interval '1 day'
         and s.started_at + make_interval(mins => s.minutes) > $5) as "isRecorded"),
   copy as (
     select c.id from mine cross join unnest($8::uuid[]) with ordinality c (id, place)
     where not mine."isRecorded" and not exists (
       select from play_session s
       where s.licence_id = c.id and s.user_id <> $2 and s.started_at < $7 and s.started_at > $5::timestamptz - interval '1 day'
         and s.started_at + make_interval(mins => s.minutes) > $5)
     order by c.place limit 1),
   played as (
     insert into play_session (id, user_id, app_id, platform, started_at, minutes, licence_id)
     select $1, $2, $3, $4, $5, $6::integer, copy.id from copy returning minutes),
   summed as (
     insert into playtime as kept (user_id, app_id, windows, mac, linux, deck, last_played_at)
     select $2, $3::bigint, case $4 when 'windows' then minutes else 0 end, case $4 when 'mac' then minutes else 0 end,
       case $4 when 'linux' then minutes else 0 end, case $4 when 'deck' then minutes else 0 end, $7 from played
     on conflict (user_id, app_id) do update set windows = kept.windows + excluded.windows, mac = kept.mac + excluded.mac,
       linux = kept.linux + excluded.linux, deck = kept.deck + excluded.deck,
       last_played_at = greatest(kept.last_played_at, excluded.last_played_at)
     returning app_id)
   select "isRecorded", exists (select from summed) as "isNew" from mine`,
);

interface Copy {
  id: string;
  isOwn: boolean;
  /** The same of all copies. */
  isReleased: boolean;
}

/** Adds a time that the caller has played, on a copy of his own or of his family. */
export const recordPlaySession: Operation<'purchases.recordPlaySession'> = async ({ body }, context) => {
  const { clock, finish, principal } = context;
  const { appId, platform, minutes } = body;
  const { userId } = principal;
  const now = clock.now();
  const startedAt = new Date(body.startedAt);
  const endedAt = new Date(startedAt.getTime() + minutes * 60_000);
  if (endedAt > now) throw problem('play-not-over');
  return finish(async (em) => {
    const locked = await execute<Copy>(em, lockCopies, { userId, appId, startedAt });
    if (locked.length === 0) throw problem('app-not-owned');
    if (!locked.some(({ isReleased }) => isReleased)) throw problem('app-not-released');
    const copies = locked.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn)).map(({ id }) => id);
    const session = { id: newId(), userId, appId, platform, startedAt, minutes, endedAt, copies };
    const [recorded] = await execute<{ isRecorded: boolean; isNew: boolean }>(em, record, session);
    if (recorded?.isRecorded) throw problem('play-recorded');
    if (!recorded?.isNew) throw problem('copy-in-use');
    const since = new Date(now.getTime() - twoWeeks);
    const [played] = await execute<Schemas['Playtime']>(em, playtimeOfApp, { userId, appId, since });
    if (!played) throw problem('app-not-owned');
    return { status: 201, body: played };
  });
};
