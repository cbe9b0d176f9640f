import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { releaseRefusal } from '../domain/discount-rules.ts';
import type { FoundGame } from '../domain/find-game.ts';
import { movedLaunch, releaseOf } from '../domain/release.ts';
import type { Discount } from '../entities/price.ts';
import { announcePriceChanges } from './announce-price-changes.ts';
import { applyDiscounts } from './change-prices.ts';

type Row = Omit<FoundGame, 'id'> &
  Pick<Discount, 'id' | 'kind' | 'state'> & { gameId: string; startsAt: number; endsAt: number };

/** Times are ms since 1970. */
const openOfGames = statement(
  'catalog.openDiscounts',
  ['gameIds'],
  `select d.id, d.kind, d.state, extract(epoch from d.starts_at)::float8 * 1000 as "startsAt",
     extract(epoch from d.ends_at)::float8 * 1000 as "endsAt", g.id as "gameId", g.app_id::float8 as "appId",
     g.availability, g.release_date as "releaseDate", g.release_date_precision as "releaseDatePrecision"
   from discount d join game g using (app_id)
   where g.id = any($1::uuid[]) and d.due_at is not null
   order by d.id`,
);

const settle = statement(
  'catalog.settleDiscounts',
  ['ids', 'states', 'startsAt', 'endsAt'],
  `update discount d set state = given.state, starts_at = given.starts_at, ends_at = given.ends_at
   from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) given (id, state, starts_at, ends_at)
   where d.id = given.id`,
);

type Settled = Pick<Discount, 'id' | 'state' | 'startsAt' | 'endsAt'> & Pick<Row, 'gameId' | 'appId'>;

const actions: Partial<Record<Discount['state'], string>> = {
  scheduled: 'catalog.discountMoved',
  cancelled: 'catalog.discountCancelled',
  ended: 'catalog.discountEnded',
};

/**
 * Keeps the rules on discounts of games that have changed. Scheduled launch discounts move with a release; those and others
 * that the rules do not allow any more are cancelled. What runs is left to run, unless its game was delisted. The games'
 * rows are locked.
 */
export async function settleDiscounts(
  em: EntityManager,
  gameIds: string[],
  context: Pick<WorkContext, 'clock' | 'audit' | 'publish' | 'dropCached'>,
): Promise<void> {
  if (gameIds.length === 0) return;
  const now = context.clock.now();
  const rows = await execute<Row>(em, openOfGames, { gameIds });
  const settled = rows.flatMap((row) => settledOf(row, now) ?? []);
  if (settled.length === 0) return;
  await execute(em, settle, {
    ids: settled.map(({ id }) => id),
    states: settled.map(({ state }) => state),
    startsAt: settled.map(({ startsAt }) => startsAt),
    endsAt: settled.map(({ endsAt }) => endsAt),
  });
  for (const { id, gameId, state } of settled) {
    context.audit(em, { action: actions[state] ?? '', subject: gameId, details: { discountId: id } });
  }
  const ended = settled.filter(({ state }) => state === 'ended');
  if (ended.length === 0) return;
  const applied = ended.map(({ appId, endsAt }) => ({ appId, percent: 0, endsAt: null, at: endsAt }));
  await announcePriceChanges(em, await applyDiscounts(em, applied), context);
}

/** What becomes of a discount; null when it stays as it is. */
function settledOf(row: Row, now: Date): Settled | null {
  const { id, gameId, appId, kind } = row;
  const [startsAt, endsAt] = [new Date(row.startsAt), new Date(row.endsAt)];
  const settled = { id, gameId, appId, startsAt, endsAt };
  const isDelisted = row.availability === 'delisted';
  if (row.state === 'running') {
    // It may have come to its end already, a moment before.
    return isDelisted ? { ...settled, state: 'ended', endsAt: endsAt > now ? now : endsAt } : null;
  }
  if (isDelisted) return { ...settled, state: 'cancelled' };
  const release = releaseOf(row);
  // A launch discount outlives the release itself, of which it was made to be a part.
  const isLaunch = kind === 'launch';
  if (!releaseRefusal({ kind, startsAt }, isLaunch ? { ...release, isReleased: false } : release)) return null;
  const moved = isLaunch && release.releaseDay ? movedLaunch({ startsAt, endsAt }, release.releaseDay, now) : null;
  return moved ? { ...settled, state: 'scheduled', ...moved } : { ...settled, state: 'cancelled' };
}
