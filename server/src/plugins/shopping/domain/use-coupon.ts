import { stepOf } from '@steam-clone/spec/price-regions';
import type { CouponFacts } from './cart-facts.ts';
import { discounted } from './discounted.ts';
import { type PricedLine, sumOf } from './price-lines.ts';

/** Why a coupon takes nothing off a cart. */
export type CouponProblem =
  'unknown' | 'not-yet-valid' | 'expired' | 'revoked' | 'used-up' | 'currency' | 'nothing-to-take-off';

/** What lines cost with a coupon: `finalAmounts` at the places of the lines. */
export interface UsedCoupon {
  problem: CouponProblem | null;
  finalAmounts: number[];
}

/**
 * Takes a coupon off the lines that it is for: those without a discount, because a coupon stacks with none, and no bundles,
 * which are one. All lines can be bought and have a price.
 */
export function useCoupon(coupon: CouponFacts, lines: PricedLine[], currency: string, now: Date): UsedCoupon {
  const amounts = lines.map(({ finalAmount }) => finalAmount ?? 0);
  const problem = problemOf(coupon, currency, now);
  const isFor = lines.map((line) => isMeant(coupon, line));
  if (problem) return { problem, finalAmounts: amounts };
  const finalAmounts = coupon.percent === null ? takeAmount(coupon, lines, isFor) : takePercent(coupon, lines, isFor);
  const taken = sumOf(amounts) - sumOf(finalAmounts);
  return { problem: taken === 0 ? 'nothing-to-take-off' : null, finalAmounts };
}

function problemOf(coupon: CouponFacts, currency: string, now: Date): CouponProblem | null {
  if (coupon.isRevoked) return 'revoked';
  if (new Date(coupon.validFrom) > now) return 'not-yet-valid';
  if (coupon.validUntil !== null && new Date(coupon.validUntil) <= now) return 'expired';
  if (coupon.isUsedUp) return 'used-up';
  return coupon.currency !== null && coupon.currency !== currency ? 'currency' : null;
}

function isMeant({ appIds, genres }: CouponFacts, { apps, amount, finalAmount }: PricedLine): boolean {
  if (apps.length === 0 || amount !== finalAmount) return false;
  if (appIds === null && genres === null) return true;
  return apps.every((app) => appIds?.includes(app.appId) || app.genres.some((genre) => genres?.includes(genre)));
}

const step = ({ region }: PricedLine): number => (region ? stepOf(region) : 1);

function takePercent({ percent }: CouponFacts, lines: PricedLine[], isFor: boolean[]): number[] {
  return lines.map((line, index) =>
    isFor[index] ? discounted(line.finalAmount ?? 0, percent ?? 0, step(line)) : (line.finalAmount ?? 0),
  );
}

/** An amount is shared out by price in steps of the currency; what is left over of the shares goes to the first lines. */
function takeAmount({ amount }: CouponFacts, lines: PricedLine[], isFor: boolean[]): number[] {
  const meant = lines.filter((_line, index) => isFor[index]);
  const whole = sumOf(meant.map(({ finalAmount }) => finalAmount ?? 0));
  const inSteps = Math.max(1, ...meant.map(step));
  const off = Math.floor(Math.min(amount ?? 0, whole) / inSteps) * inSteps;
  const shares = meant.map(({ finalAmount }) =>
    whole === 0 ? 0 : Math.floor(((finalAmount ?? 0) * off) / whole / inSteps) * inSteps,
  );
  let left = off - sumOf(shares);
  const taken = new Map(
    meant.map((line, index) => {
      const share = shares[index] ?? 0;
      const more = Math.min(left, (line.finalAmount ?? 0) - share);
      left -= more;
      return [line, share + more];
    }),
  );
  return lines.map((line) => (line.finalAmount ?? 0) - (taken.get(line) ?? 0));
}
