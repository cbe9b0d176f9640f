import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { StoredLine, StoredOrder } from '../reads/orders.ts';
import { minutesOfLines, releasesOf } from '../reads/refunds.ts';
import type { LineFacts } from './refund-rules.ts';

type Context = Pick<WorkContext<'catalog.listOffers' | 'users.listBannedTitles'>, 'calls' | 'rows'>;

/** Before everything. */
const ever = new Date(0);

interface Release {
  appId: number;
  /** Null while it is not out. */
  releasedAt: string | null;
}

interface LinePlay {
  position: number;
  minutes: number;
}

/** What Steam's rules ask of lines of an order, from catalog, users and the times of play. */
export async function factsOf(
  order: StoredOrder,
  lines: readonly StoredLine[],
  { calls, rows }: Context,
): Promise<LineFacts[]> {
  const { userId } = order;
  const paidAt = new Date(order.paidAt ?? order.placedAt);
  const appIds = [...new Set(lines.flatMap(appsOf))];
  const [offers, bans, awaited] = await Promise.all([
    calls.catalog.listOffers({ body: { appIds } }),
    calls.users.listBannedTitles({ path: { id: userId } }),
    rows<Release>(releasesOf, { appIds }),
  ]);
  const offerOf = new Map(offers.body.items.map((offer) => [offer.appId, offer]));
  const releaseOf = new Map(
    awaited.map(({ appId, releasedAt }) => [appId, releasedAt === null ? null : new Date(releasedAt)]),
  );
  const plays = lines.flatMap((line) =>
    appsOf(line).flatMap((appId) => {
      const game = gameOf(offerOf.get(appId));
      if (game === null) return { position: line.position, appId, since: ever };
      // What is played before a DLC can be played says nothing of it.
      const release = releaseOf.get(appId);
      return release === null ? [] : { position: line.position, appId: game, since: latest(release ?? ever, paidAt) };
    }),
  );
  const found = await rows<LinePlay>(minutesOfLines, {
    userId,
    positions: plays.map(({ position }) => position),
    appIds: plays.map(({ appId }) => appId),
    times: plays.map(({ since }) => since.toISOString()),
  });
  const minutesOf = new Map(found.map(({ position, minutes }) => [position, minutes]));
  const banned = new Set(bans.body.appIds);
  return lines.map((line) => {
    const apps = appsOf(line);
    const offer = apps.length === 1 ? offerOf.get(apps[0] ?? 0) : undefined;
    return {
      kind: apps.length > 1 ? 'bundle' : gameOf(offer) === null ? 'title' : 'dlc',
      isPrePurchase: line.isPrePurchase,
      isFree: line.finalAmount === 0,
      giftState: line.giftState,
      isBanned: bans.body.isBannedInAll || apps.some((appId) => banned.has(appId)),
      paidAt,
      releasedAt: lastRelease(apps.map((appId) => releaseOf.get(appId))),
      minutesPlayed: minutesOf.get(line.position) ?? 0,
    };
  });
}

/** Of apps that were never awaited (undefined) nothing is asked; null while one that was is not out. */
function lastRelease(releases: readonly (Date | null | undefined)[]): Date | null {
  return releases.includes(null) ? null : releases.reduce<Date>((last, next) => latest(last, next ?? ever), ever);
}

const latest = (one: Date, other: Date): Date => (one > other ? one : other);

function appsOf({ packages }: StoredLine): number[] {
  return [...new Set(packages.flatMap(({ appIds }) => appIds))];
}

/** The game that a DLC belongs to. */
function gameOf(offer: Schemas['Offer'] | undefined): number | null {
  return offer?.type === 'dlc' ? offer.parentAppId : null;
}
