import { type PriceRegion, stepOf } from '@steam-clone/spec/price-regions';
import type { CartFacts, CartLineRow, OfferFacts, Ownership, PriceFacts, SetFacts } from './cart-facts.ts';
import { discounted } from './discounted.ts';

/** Why a line can not be bought. */
export type LineProblem = 'owned' | 'unreleased' | 'region' | 'age' | 'delisted' | 'duplicate';

/** A package that a line gives, with its share of what the line costs. */
export interface SoldPackage {
  packageId: number;
  appIds: number[];
  unreleasedAppIds: number[];
  amount: number;
}

/** What a line costs before coupons. */
export interface PricedLine {
  line: CartLineRow;
  /** Null of what is not known any more. */
  name: string | null;
  problem: LineProblem | null;
  isPrePurchase: boolean;
  releasesAt: string | null;
  /** Regular price in hundredths; null where it has none. */
  amount: number | null;
  finalAmount: number | null;
  /** Of its amounts: a group of countries may fall back to another list. */
  region: PriceRegion | null;
  packages: SoldPackage[];
  /** Of what a coupon may be for; none of a bundle, which is a discount itself. */
  apps: OfferFacts[];
}

interface Item {
  apps: OfferFacts[];
  name: string | null;
  isGone: boolean;
  isOwned: boolean;
  /** Null where somebody in the country can not buy it. */
  price: { amount: number; finalAmount: number; region: PriceRegion | null } | null;
  packages: Omit<SoldPackage, 'unreleasedAppIds'>[];
}

/**
 * Prices lines in the order in which they were added: each by itself, but for what earlier lines, and what is owned, give to the
 * same person already. A package of which that one gets only a part is new, and is paid whole.
 */
export function priceLines(facts: CartFacts, now: Date): PricedLine[] {
  const taken = new Set(facts.owned.flatMap(({ userId, appIds }) => appIds.map((appId) => `${userId}:${appId}`)));
  return facts.lines.map((line) => {
    const item = itemOf(line, facts, now);
    const holder = line.recipientId ?? facts.cart.userId;
    const given = item.packages.map(({ appIds }) => appIds.map((appId) => `${holder}:${appId}`));
    const isRepeated = !line.isSavedForLater && given.some((apps) => apps.every((app) => taken.has(app)));
    const problem = problemOf(item, isRepeated, isSoldTo(line, item, facts), facts.cart.bornOn, now);
    if (problem === null && !line.isSavedForLater) for (const app of given.flat()) taken.add(app);
    const coming = item.apps.filter(({ availability }) => availability === 'coming_soon');
    const comingIds = new Set(coming.map(({ appId }) => appId));
    return {
      line,
      name: item.name,
      problem,
      isPrePurchase: coming.length > 0,
      releasesAt: latestRelease(coming.length > 0 ? coming : item.apps),
      amount: item.price?.amount ?? null,
      finalAmount: item.price?.finalAmount ?? null,
      region: item.price?.region ?? null,
      packages: item.packages.map((given) => ({
        ...given,
        unreleasedAppIds: given.appIds.filter((appId) => comingIds.has(appId)),
      })),
      apps: line.kind === 'bundle' ? [] : item.apps,
    };
  });
}

function problemOf(
  item: Item,
  isRepeated: boolean,
  isSoldThere: boolean,
  bornOn: string | null,
  now: Date,
): LineProblem | null {
  const { apps, price } = item;
  if (item.isGone) return 'delisted';
  if (item.isOwned) return 'owned';
  if (!price) return apps.some(({ availability }) => availability === 'coming_soon') ? 'unreleased' : 'region';
  if (!isSoldThere) return 'region';
  const required = Math.max(0, ...apps.map(({ requiredAge }) => requiredAge));
  if (required > 0 && (bornOn === null || ageOn(now, bornOn) < required)) return 'age';
  return isRepeated ? 'duplicate' : null;
}

/** Whether who gets a gift could buy it where that one pays, as far as it is known. */
function isSoldTo({ recipientId, kind, itemId }: CartLineRow, { apps }: Item, { owned, sets }: CartFacts): boolean {
  const region = recipientId === null ? null : owned.find(({ userId }) => userId === recipientId)?.priceRegion;
  if (!region) return true;
  const lists =
    kind === 'package'
      ? sets.filter(({ kind, id }) => kind === 'package' && id === itemId).map(({ regions }) => regions)
      : apps.filter(({ isFree }) => !isFree).map(({ regions }) => regions);
  // As a price is looked up: a group of countries that pays in US dollars falls back to their general list.
  return lists.every((regions) => regions?.some((sold) => sold === region || sold === region.slice(0, 3)) ?? true);
}

function itemOf(line: CartLineRow, facts: CartFacts, now: Date): Item {
  const holder = line.recipientId ?? facts.cart.userId;
  const owned = facts.owned.find(({ userId }) => userId === holder);
  if (line.kind === 'app') return appItem(offersIn(facts, [line.itemId])[0], owned, now);
  const set = facts.sets.find(({ kind, id }) => kind === line.kind && id === line.itemId);
  if (!set) return gone(null);
  const apps = offersIn(facts, set.appIds);
  if (set.isWithdrawn || apps.length < set.appIds.length || apps.some(isDelisted)) return gone(set.name);
  return set.kind === 'bundle' ? bundleItem(set, apps, owned, now) : packageItem(set, apps, owned);
}

function appItem(offer: OfferFacts | undefined, owned: Ownership | undefined, now: Date): Item {
  if (!offer || offer.availability === 'removed') return gone(null);
  if (isDelisted(offer)) return gone(offer.name);
  const price = currentPrice(offer, now);
  const { packageId, appId, name } = offer;
  return {
    apps: [offer],
    name,
    isGone: false,
    isOwned: owned?.appIds.includes(appId) ?? false,
    price,
    packages: [{ packageId, appIds: [appId], amount: price?.finalAmount ?? 0 }],
  };
}

/** A package has a price of its own; who owns a part of it pays the whole. */
function packageItem(set: SetFacts, apps: OfferFacts[], owned: Ownership | undefined): Item {
  const { id, name, appIds, price } = set;
  const isOwned = owned !== undefined && (owned.packageIds.includes(id) || isSubset(appIds, owned.appIds));
  return {
    apps,
    name,
    isGone: false,
    isOwned,
    price: price && { amount: price.amount, finalAmount: price.amount, region: price.region },
    packages: [{ packageId: id, appIds, amount: price?.amount ?? 0 }],
  };
}

/** A bundle takes its percentage off what each game costs; only games that the one who gets it lacks are charged. */
function bundleItem(set: SetFacts, apps: OfferFacts[], owned: Ownership | undefined, now: Date): Item {
  const has = new Set(owned?.appIds);
  const priced = apps.map((offer) => ({ offer, price: offer.isFree ? null : currentPrice(offer, now) }));
  const lacking = priced.filter(({ offer }) => !has.has(offer.appId));
  const sold = lacking.map(({ offer: { packageId, appId }, price }) => ({
    packageId,
    appIds: [appId],
    amount: price ? discounted(price.finalAmount, set.discountPercent, price.region ? stepOf(price.region) : 1) : 0,
  }));
  return {
    apps: lacking.map(({ offer }) => offer),
    name: set.name,
    isGone: false,
    isOwned: lacking.length === 0,
    price: priced.every(({ price }) => price !== null)
      ? {
          amount: sumOf(lacking.map(({ price }) => price?.amount ?? 0)),
          finalAmount: sumOf(sold.map(({ amount }) => amount)),
          region: priced[0]?.price?.region ?? null,
        }
      : null,
    packages: sold,
  };
}

/** What an app costs now; a discount whose end has passed is over, though the catalog may not have said so yet. */
function currentPrice({ isFree, price }: OfferFacts, now: Date): Item['price'] {
  if (isFree) return { amount: 0, finalAmount: 0, region: null };
  if (!price) return null;
  const { amount, finalAmount, region } = price;
  return { amount, finalAmount: isOver(price, now) ? amount : finalAmount, region };
}

function isOver({ discountEndsAt }: PriceFacts, now: Date): boolean {
  return discountEndsAt !== null && new Date(discountEndsAt) <= now;
}

const gone = (name: string | null): Item => ({
  apps: [],
  name,
  isGone: true,
  isOwned: false,
  price: null,
  packages: [],
});

const isDelisted = ({ availability }: OfferFacts): boolean =>
  availability !== 'released' && availability !== 'coming_soon';

function offersIn({ offers }: CartFacts, appIds: number[]): OfferFacts[] {
  return appIds.flatMap((appId) => offers.find((offer) => offer.appId === appId) ?? []);
}

function isSubset(part: number[], whole: number[]): boolean {
  return part.every((one) => whole.includes(one));
}

/** When the last of them is out; null while that is not known of one. */
function latestRelease(apps: OfferFacts[]): string | null {
  const times = apps.map(({ releasesAt }) => releasesAt);
  return times.includes(null) ? null : (times.toSorted().at(-1) ?? null);
}

/** Whole years that somebody has lived, by UTC. */
export function ageOn(now: Date, bornOn: string): number {
  const [today, birthday] = [now.toISOString().slice(0, 10), bornOn];
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4));
  return today.slice(5) < birthday.slice(5) ? years - 1 : years;
}

export const sumOf = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
