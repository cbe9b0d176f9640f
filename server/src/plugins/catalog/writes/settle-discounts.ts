import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { releaseRefusal } from '../domain/discount-rules.ts';
import type { FoundGame } from '../domain/find-game.ts';
import { movedLaunch, releaseOf } from '../domain/release.ts';
import type { Discount } from '../entities/price.ts';

type Row = Omit<FoundGame, 'id' | 'appId'> &
  Pick<Discount, 'id' | 'kind'> & { gameId: string; startsAt: number; endsAt: number };

/** Times are ms since 1970. */
const scheduledOfGames = statement(
  'catalog.scheduledDiscounts',
  ['gameIds'],
  `select d.id, d.kind, extract(epoch from d.starts_at)::float8 * 1000 as "startsAt",
     extract(epoch from d.ends_at)::float8 * 1000 as "endsAt",
     g.id as "gameId", g.availability, g.release_date as "releaseDate", g.release_date_precision as "releaseDatePrecision"
   from discount d join game g using (app_id)
   where g.id = any($1::uuid[]) and d.state = 'scheduled'
   order by d.id`,
);

const settle = statement(
  'catalog.settleDiscounts',
  ['ids', 'states', 'startsAt', 'endsAt'],
  `update discount d set state = given.state, starts_at = given.starts_at, ends_at = given.ends_at
   from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) given (id, state, starts_at, ends_at)
   where d.id = given.id`,
);

type Settled = Pick<Discount, 'id' | 'state' | 'startsAt' | 'endsAt'> & { gameId: string };

/**
 * Keeps Steam's rules when releases of games have moved: scheduled launch discounts move with them; those and others that
 * the rules do not allow any more are cancelled. What runs is left to run. The games' rows are locked.
 */
export async function settleDiscounts(
  em: EntityManager,
  gameIds: string[],
  { clock, audit }: Pick<WorkContext, 'clock' | 'audit'>,
): Promise<void> {
  if (gameIds.length === 0) return;
  const rows = await execute<Row>(em, scheduledOfGames, { gameIds });
  const settled = rows.flatMap((row) => settledOf(row, clock.now()) ?? []);
  if (settled.length === 0) return;
  await execute(em, settle, {
    ids: settled.map(({ id }) => id),
    states: settled.map(({ state }) => state),
    startsAt: settled.map(({ startsAt }) => startsAt),
    endsAt: settled.map(({ endsAt }) => endsAt),
  });
  for (const { id, gameId, state } of settled) {
    const action = state === 'scheduled' ? 'catalog.discountMoved' : 'catalog.discountCancelled';
    audit(em, { action, subject: gameId, details: { discountId: id } });
  }
}

/** What becomes of a scheduled discount; null when it stays as it is. */
function settledOf(row: Row, now: Date): Settled | null {
  const { id, gameId, kind } = row;
  const [startsAt, endsAt] = [new Date(row.startsAt), new Date(row.endsAt)];
  const release = releaseOf(row);
  // A launch discount outlives the release itself, of which it was made to be a part.
  const isLaunch = kind === 'launch';
  if (!releaseRefusal({ kind, startsAt }, isLaunch ? { ...release, isReleased: false } : release)) return null;
  const moved = isLaunch && release.releaseDay ? movedLaunch({ startsAt, endsAt }, release.releaseDay, now) : null;
  return moved ? { id, gameId, state: 'scheduled', ...moved } : { id, gameId, state: 'cancelled', startsAt, endsAt };
}
