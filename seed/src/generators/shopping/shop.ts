import { SteamError } from '@steam-clone/sdk';
import type { Deed } from '../deed.ts';
import type { PlannedPerson } from '../people/plan-person.ts';
import type { Filling, SignedInPerson } from '../generator.ts';
import { buy, cartWithout, putIntoCart } from './buy.ts';
import { giveBack } from './give-back.ts';
import { payments } from './pay.ts';
import { planShopping, type PlannedSession, type PlannedShopping } from './plan-shopping.ts';
import { untilKnown } from './until-known.ts';

/** Wishes, buys, plays and gives back as planned. What comes last, the cart, tells of nothing before it. */
export const shop: Deed = async (person, session, filling) => {
  if (!filling.hasShop) return;
  const plan = planShopping(filling.seed, person.number, person.home);
  const { steam, checkInterruption } = session;
  await takeFree(plan, session, filling);
  await wish(plan, session, filling);
  const paying = await payments(person, plan, session, filling);
  for (const order of plan.orders) {
    checkInterruption();
    await buy(person, plan, order, paying, session, filling);
  }
  checkInterruption();
  await play(plan.sessions, session);
  for await (const order of steam.purchases.listOrders.pages({ query: { limit: 100 } })) {
    await giveBack(plan, order, session, filling);
  }
  await leaveCart(person, plan, session, filling);
};

async function takeFree({ freeGames }: PlannedShopping, { steam }: SignedInPerson, { note }: Filling): Promise<void> {
  for (const appId of freeGames) {
    try {
      await steam.purchases.addFreeLicence({ body: { appId } }, { idempotencyKey: `free ${appId}` });
    } catch (error) {
      if (!(error instanceof SteamError) || (error.status !== 404 && error.status !== 409)) throw error;
      note(`Nobody gets the free game ${appId}: ${error.message}`);
    }
  }
}

async function wish(
  { wishlist, alerts, country }: PlannedShopping,
  { steam: { shopping } }: SignedInPerson,
  filling: Filling,
): Promise<void> {
  for (const [index, appId] of wishlist.entries()) {
    const body = { priority: index + 1 };
    await untilKnown(appId, () => shopping.putWishlistItem({ path: { appId }, body }), filling);
  }
  for (const { appId, belowAmount, atLeastPercent } of alerts) {
    const body = { country, belowAmount, atLeastPercent };
    await untilKnown(appId, () => shopping.putPriceAlert({ path: { appId }, body }), filling);
  }
}

/** Each game once; one that was played is left alone. */
async function play(sessions: readonly PlannedSession[], { steam: { purchases } }: SignedInPerson): Promise<void> {
  const played = new Set<number>();
  for await (const { appId } of purchases.listPlaytime.pages({ query: { limit: 100 } })) played.add(appId);
  const owned = new Map<number, string>();
  for await (const { appIds, grantedAt } of purchases.listLibrary.pages({ query: { limit: 100 } })) {
    for (const appId of appIds) owned.set(appId, grantedAt);
  }
  for (const { appId, platform, minutes, daysBefore } of sessions) {
    const grantedAt = owned.get(appId);
    if (grantedAt === undefined || played.has(appId)) continue;
    const startedAt = new Date(Date.parse(grantedAt) - (daysBefore * 1_440 + minutes) * 60_000).toISOString();
    const body = { appId, platform, startedAt, minutes };
    await purchases.recordPlaySession({ body }, { idempotencyKey: `play ${appId}` });
  }
}

async function leaveCart(
  person: PlannedPerson,
  { cart: planned, country, bornOn }: PlannedShopping,
  session: SignedInPerson,
  filling: Filling,
): Promise<void> {
  if (planned.length === 0) return;
  const { shopping, purchases } = session.steam;
  const { items: orders } = await purchases.listOrders({ query: { limit: 100 } });
  await cartWithout(orders, session);
  await shopping.putCart({ body: { country, bornOn } });
  for (const { item, isSavedForLater } of planned) {
    const cart = await putIntoCart(person, item, session, filling);
    const line = cart?.lines.find(({ itemId, kind }) => itemId === item.itemId && kind === item.kind);
    if (!line || !isSavedForLater) continue;
    await shopping.changeCartLine({ path: { lineId: line.lineId }, body: { isSavedForLater } });
  }
}
