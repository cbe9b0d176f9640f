import { type Random, randomFor } from '../random.ts';

/** What a person is to want, buy, play and give back. */
export interface PlannedShopping {
  country: string;
  /** Null for who does not tell. */
  bornOn: string | null;
  freeGames: number[];
  /** Of what comes first, first. */
  wishlist: number[];
  alerts: { appId: number; belowAmount: number | null; atLeastPercent: number | null }[];
  /** Whether a card is stored, which pays where the store has the test provider. */
  hasCard: boolean;
  /** Hundredths of US dollars that the card puts into the wallet; null for nothing. */
  topUp: number | null;
  orders: PlannedOrder[];
  sessions: PlannedSession[];
  /** What stays in the cart. */
  cart: { item: PlannedItem; isSavedForLater: boolean }[];
}

export interface PlannedItem {
  kind: 'app' | 'bundle';
  itemId: number;
}

/** Nothing is in two orders of a person, so that an order is known by what is in it. */
export interface PlannedOrder {
  items: PlannedItem[];
  couponCode: string | null;
  paysBy: 'wallet' | 'card' | 'both';
  /** Of its first line; null when all is kept. */
  refund: { reason: string; to: 'origin' | 'wallet'; decision: 'approve' | 'deny' | null } | null;
}

export interface PlannedSession {
  appId: number;
  platform: 'windows' | 'mac' | 'linux' | 'deck';
  minutes: number;
  /** Before the game came into the library, as from another store. */
  daysBefore: number;
}

interface PlannedCoupon {
  code: string;
  terms: { name: string; percent?: number; amountOff?: { amount: number; currency: string }; perUserLimit?: number };
  isRevoked: boolean;
}

/** Of `seed/data`, by what they cost there. */
const free = [440, 570, 630, 8500, 225840, 230410, 236390, 238960, 291550, 304930] as const;
/** Coupons take nothing off what has a discount. */
const atFullPrice = [8930, 346110, 364380, 427520, 450540, 620980, 629730, 736260, 813370, 838350, 1127400] as const;
const discounted = [4000, 105600, 107100, 108600, 201510, 219740, 227300, 250900, 264710, 281990, 282070] as const;
const dear = [210970, 220200, 250760, 251570, 261550, 275850, 526870, 553850, 954850, 1172620, 2338770] as const;
const bundles = [234, 4294960001, 4294960002] as const;
const forAdults = [550, 218620, 219150] as const;
const platforms = ['windows', 'windows', 'linux', 'mac', 'deck'] as const;

/** Countries of people whose prices are in US dollars, the only ones that `seed/data` knows. */
const inDollars = new Set(['US', 'AR', 'EG', 'MA']);
/** Minutes of play after which an administrator decides about a refund. */
const tooLong = 120;

/** The coupons of a seed: a percentage, an amount, and one that was revoked. */
export function planCoupons(seed: number): PlannedCoupon[] {
  const code = (word: string) => `SEED${seed}-${word}`;
  const fiver = { amount: 500, currency: 'USD' };
  return [
    { code: code('TENTH'), terms: { name: 'A tenth off', percent: 10, perUserLimit: 1 }, isRevoked: false },
    { code: code('FIVER'), terms: { name: 'Five dollars off', amountOff: fiver }, isRevoked: false },
    { code: code('OVER'), terms: { name: 'Last autumn', percent: 50 }, isRevoked: true },
  ];
}

/** What the n-th person of a seed does in the shop, the same however many there are. */
export function planShopping(seed: number, number: number, home: string): PlannedShopping {
  const random = randomFor(seed, 'shopping', number);
  const country = inDollars.has(home) ? home : 'US';
  const year = random.between(1960, 2004);
  const bornOn = number % 6 === 1 ? null : `${year}-0${random.between(1, 9)}-${random.between(10, 28)}`;
  const freeGames = random.shuffle(free).slice(0, random.between(0, 4));
  const wanted = random.shuffle(dear);
  const hasCard = number % 5 === 2 || number % 5 === 4;
  const orders = planOrders(seed, number, { hasCard, isAdult: bornOn !== null });
  return {
    country,
    bornOn,
    freeGames,
    wishlist: wanted.slice(0, random.between(0, 6)),
    alerts: wanted.slice(0, random.between(0, 2)).map((appId) => {
      const belowAmount = random.inPercent(50) ? random.between(2, 9) * 100 : null;
      return { appId, belowAmount, atLeastPercent: random.inPercent(30) ? random.between(5, 9) * 10 : null };
    }),
    hasCard,
    topUp: number % 5 === 4 ? random.between(2, 10) * 500 : null,
    orders,
    sessions: planSessions(random, freeGames, orders),
    cart: planCart(random, number, wanted.slice(6)),
  };
}

/** In turn one order, two, none, one and three. */
function planOrders(seed: number, number: number, { hasCard, isAdult }: { hasCard: boolean; isAdult: boolean }) {
  const random = randomFor(seed, 'orders', number);
  const [full, cheap, sets, adult] = [atFullPrice, discounted, bundles, forAdults].map((of) => random.shuffle(of));
  const app = (itemId = 0): PlannedItem => ({ kind: 'app', itemId });
  const tenth = `SEED${seed}-TENTH`;
  const fiver = `SEED${seed}-FIVER`;
  const orders: PlannedOrder[] = [
    { items: [app(cheap?.pop()), app(full?.pop())], couponCode: tenth, paysBy: 'wallet', refund: planRefund(number) },
    { items: [{ kind: 'bundle', itemId: sets?.[0] ?? 0 }], couponCode: null, paysBy: 'wallet', refund: null },
    { items: [app(full?.pop()), app(full?.pop()), app(cheap?.pop())], couponCode: fiver, paysBy: 'card', refund: null },
  ];
  if (isAdult && number % 4 === 0) orders[0]?.items.push(app(adult?.[0]));
  if (number % 2 === 0) orders.forEach((order) => (order.couponCode = null));
  if (hasCard) orders.forEach((order, index) => (order.paysBy = index === 1 ? 'both' : 'card'));
  else orders.forEach((order) => (order.paysBy = 'wallet'));
  return orders.slice(0, [1, 2, 0, 1, 3][number % 5]);
}

/** Some give back at once; of those who have played too long, administrators hear, and have decided about most. */
function planRefund(number: number): PlannedOrder['refund'] {
  if (number % 7 === 1) return { reason: 'Not for me after all.', to: 'origin', decision: null };
  if (number % 7 === 4) return { reason: 'It does not run here.', to: 'wallet', decision: null };
  if (number % 7 !== 6) return null;
  const decision = ([null, 'approve', 'deny'] as const)[Math.floor(number / 7) % 3] ?? null;
  return { reason: 'It ends too soon.', to: 'origin', decision };
}

function planSessions(random: Random, freeGames: readonly number[], orders: readonly PlannedOrder[]): PlannedSession[] {
  const session = (appId: number, minutes: number) => {
    return { appId, platform: random.pick(platforms), minutes, daysBefore: random.between(0, 30) };
  };
  const bought = orders.flatMap(({ items, refund }) =>
    items.flatMap(({ kind, itemId }, index) => {
      const isGivenBack = refund !== null && index === 0;
      if (kind === 'bundle' || (!isGivenBack && random.inPercent(30))) return [];
      if (!isGivenBack) return [session(itemId, random.between(5, 1_200))];
      // By the rules of refunds: one that waits for a decision was played for long.
      return [
        session(itemId, refund.reason === 'It ends too soon.' ? random.between(tooLong, 600) : random.between(1, 90)),
      ];
    }),
  );
  return [...freeGames.slice(0, 3).map((appId) => session(appId, random.between(10, 1_400))), ...bought];
}

function planCart(random: Random, number: number, appIds: readonly number[]): PlannedShopping['cart'] {
  const lines = appIds.slice(0, number % 3 === 0 ? 0 : random.between(1, 3));
  return lines.map((itemId) => ({ item: { kind: 'app', itemId }, isSavedForLater: random.inPercent(30) }));
}
