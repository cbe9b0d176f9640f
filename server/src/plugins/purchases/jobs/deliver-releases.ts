import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** Ms of business time until the catalog is asked again: when it did not answer, and while it knows no day. */
const [soon, later] = [60_000, 86_400_000];

const takeOver = statement(
  'purchases.takeAwaitedReleases',
  ['now', 'until', 'limit'],
  `with due as (select app_id from awaited_release where due_at <= $1 order by due_at limit $3 for update skip locked)
   update awaited_release a set due_at = $2 from due where a.app_id = due.app_id
   returning a.app_id::double precision as "appId"`,
);

const note = statement(
  'purchases.noteReleases',
  ['looks'],
  `update awaited_release a set game_id = coalesce(look."gameId", a.game_id), released_at = look."releasedAt", due_at = look."dueAt"
   from jsonb_to_recordset($1::jsonb) look ("appId" bigint, "gameId" uuid, "releasedAt" timestamptz, "dueAt" timestamptz)
   where a.app_id = look."appId" and a.released_at is null returning a.app_id`,
);

/** Delivers what was bought ahead: an app that the catalog calls released can be played by all who have it. */
export const deliverReleases: DueWork<'catalog.listOffers'> = {
  async take(limit, context) {
    const { em, clock, calls, log } = context;
    const now = clock.now();
    const until = new Date(now.getTime() + soon);
    const taken = await transaction(em, (em) => execute<{ appId: number }>(em, takeOver, { now, until, limit }));
    if (taken.length === 0) return 0;
    const appIds = taken.map(({ appId }) => appId);
    try {
      const { items } = (await calls.catalog.listOffers({ body: { appIds } })).body;
      const offers = new Map(items.map((offer) => [offer.appId, offer]));
      const looks = appIds.map((appId) => ({ appId, ...lookAt(offers.get(appId), now) }));
      await transaction(em, (em) => execute(em, note, { looks: JSON.stringify(looks) }));
    } catch (error) {
      log.warn({ err: error }, 'releases could not be looked up and are asked for again');
    }
    return taken.length;
  },
};

/**
 * A day that comes is asked for again on that day, because it may be put off, and counts from then on, however late it is noticed. What
 * is gone from the catalog may come back.
 */
function lookAt(offer: Schemas['Offer'] | undefined, now: Date) {
  const gameId = offer?.gameId ?? null;
  const day = offer?.releasesAt ? new Date(offer.releasesAt) : null;
  const isReleased = offer?.availability === 'released' || (day !== null && day <= now);
  if (isReleased) return { gameId, releasedAt: day !== null && day <= now ? day : now, dueAt: null };
  return { gameId, releasedAt: null, dueAt: day ?? new Date(now.getTime() + later) };
}
