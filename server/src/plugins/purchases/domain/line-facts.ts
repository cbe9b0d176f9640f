import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { StoredLine, StoredOrder } from '../reads/orders.ts';
import { minutesSince } from '../reads/refunds.ts';
import type { LineFacts } from './refund-rules.ts';

type Context = Pick<WorkContext<'catalog.listOffers' | 'users.listBannedTitles'>, 'calls' | 'rows'>;

/** Before everything. */
const ever = new Date(0);

/** What Steam's rules ask of lines of an order, from catalog, users and the times of play. */
export async function factsOf(
  order: StoredOrder,
  lines: readonly StoredLine[],
  { calls, rows }: Context,
): Promise<LineFacts[]> {
  const { userId } = order;
  const paidAt = new Date(order.paidAt ?? order.placedAt);
  const appIds = [...new Set(lines.flatMap(appsOf))];
  const [offers, bans] = await Promise.all([
    calls.catalog.listOffers({ body: { appIds } }),
    calls.users.listBannedTitles({ path: { id: userId } }),
  ]);
  const offerOf = new Map(offers.body.items.map((offer) => [offer.appId, offer]));
  const counted = new Map<number, Date>();
  for (const appId of appIds) {
    const game = gameOf(offerOf.get(appId));
    if (game === null) counted.set(appId, ever);
    else if (!counted.has(game)) counted.set(game, paidAt);
  }
  const found = await rows<{ appId: number; minutes: number }>(minutesSince, {
    userId,
    appIds: [...counted.keys()],
    times: [...counted.values()].map((since) => since.toISOString()),
  });
  const minutesOf = new Map(found.map(({ appId, minutes }) => [appId, minutes]));
  const banned = new Set(bans.body.appIds);
  return lines.map((line) => {
    const apps = appsOf(line);
    const games = new Set(apps.map((appId) => gameOf(offerOf.get(appId)) ?? appId));
    const offer = apps.length === 1 ? offerOf.get(apps[0] ?? 0) : undefined;
    const releasesAt = offer?.releasesAt ?? line.releasesAt;
    return {
      kind: apps.length > 1 ? 'bundle' : gameOf(offer) === null ? 'title' : 'dlc',
      isPrePurchase: line.isPrePurchase,
      isFree: line.finalAmount === 0,
      giftState: line.giftState,
      isBanned: bans.body.isBannedInAll || apps.some((appId) => banned.has(appId)),
      paidAt,
      releasesAt: releasesAt === null ? null : new Date(releasesAt),
      minutesPlayed: [...games].reduce((sum, appId) => sum + (minutesOf.get(appId) ?? 0), 0),
    };
  });
}

function appsOf({ packages }: StoredLine): number[] {
  return [...new Set(packages.flatMap(({ appIds }) => appIds))];
}

/** The game that a DLC belongs to. */
function gameOf(offer: Schemas['Offer'] | undefined): number | null {
  return offer?.type === 'dlc' ? offer.parentAppId : null;
}
