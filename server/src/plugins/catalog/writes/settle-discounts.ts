import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { discountRules } from '../domain/discount-rules.ts';
import type { FoundGame } from '../domain/find-game.ts';
import { releaseOf } from '../domain/release.ts';
import { type KnownDiscount, type SettledDiscount, settledDiscounts } from '../domain/settled-discounts.ts';
import { announcePriceChanges } from './announce-price-changes.ts';
import { applyDiscounts } from './change-prices.ts';

/** Times are ms since 1970. */
type Row = Omit<FoundGame, 'id'> &
  Omit<KnownDiscount, 'startsAt' | 'endsAt'> & { gameId: string; startsAt: number; endsAt: number };

/** Those that have ended count for the time between two discounts. */
const discountsOfGames = statement(
  'catalog.discountsOfGames',
  ['gameIds', 'since'],
  `select d.id, d.kind, d.state, extract(epoch from d.starts_at)::float8 * 1000 as "startsAt",
     extract(epoch from d.ends_at)::float8 * 1000 as "endsAt", g.id as "gameId", g.app_id::float8 as "appId",
     g.availability, g.release_date as "releaseDate", g.release_date_precision as "releaseDatePrecision"
   from discount d join game g using (app_id)
   where g.id = any($1::uuid[]) and (d.due_at is not null or (d.state = 'ended' and d.ends_at > $2))
   order by d.id`,
);

const settle = statement(
  'catalog.settleDiscounts',
  ['ids', 'states', 'startsAt', 'endsAt'],
  `update discount d set state = given.state, starts_at = given.starts_at, ends_at = given.ends_at
   from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) given (id, state, starts_at, ends_at)
   where d.id = given.id`,
);

const actions: Record<SettledDiscount['state'], string> = {
  scheduled: 'catalog.discountMoved',
  cancelled: 'catalog.discountCancelled',
  ended: 'catalog.discountEnded',
};

/** Keeps the rules on discounts of games that have changed, see `domain/settled-discounts.ts`. The games' rows are locked. */
export async function settleDiscounts(
  em: EntityManager,
  gameIds: string[],
  context: Pick<WorkContext, 'clock' | 'audit' | 'publish' | 'dropCached'>,
): Promise<void> {
  if (gameIds.length === 0) return;
  const now = context.clock.now();
  const since = new Date(now.getTime() - discountRules.cooldownDays * 86_400_000);
  const rows = await execute<Row>(em, discountsOfGames, { gameIds, since });
  const settled = Map.groupBy(rows, ({ gameId }) => gameId)
    .values()
    .flatMap((rows) => settledOf(rows, now))
    .toArray();
  if (settled.length === 0) return;
  await execute(em, settle, {
    ids: settled.map(({ id }) => id),
    states: settled.map(({ state }) => state),
    startsAt: settled.map(({ startsAt }) => startsAt),
    endsAt: settled.map(({ endsAt }) => endsAt),
  });
  for (const { id, gameId, state } of settled) {
    context.audit(em, { action: actions[state], subject: gameId, details: { discountId: id } });
  }
  const ended = settled.filter(({ state }) => state === 'ended');
  if (ended.length === 0) return;
  const applied = ended.map(({ appId, endsAt }) => ({ appId, percent: 0, endsAt: null, at: endsAt }));
  await announcePriceChanges(em, await applyDiscounts(em, applied), context);
}

/** What becomes of the discounts of one game. */
function settledOf(rows: Row[], now: Date) {
  const [game] = rows;
  if (!game) return [];
  const { gameId, appId, availability } = game;
  const known = rows.map(({ id, kind, state, startsAt, endsAt }) => ({
    id,
    kind,
    state,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
  const settled = settledDiscounts(known, { ...releaseOf(game), isDelisted: availability === 'delisted' }, now);
  return settled.map((discount) => ({ ...discount, gameId, appId }));
}
