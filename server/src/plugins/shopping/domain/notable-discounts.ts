import type { EventPayloads } from '@steam-clone/spec';

type Change = EventPayloads['catalog.priceChanged']['changes'][number];

/** Steam's rules on telling of what is on a wishlist. */
export const noticeRules = { leastPercent: 20, moreThanHours: 8, cooldownDays: 14 } as const;

export interface NotableDiscount {
  appId: number;
  discountPercent: number;
  discountEndsAt: string;
}

/** Discounts that are told of, once for each game: they are the same in all price lists. */
export function notableDiscounts(changes: Change[]): NotableDiscount[] {
  const found = new Map<number, NotableDiscount>();
  for (const { appId, finalAmount, discountPercent, changedAt, discountEndsAt } of changes) {
    if (finalAmount === null || discountEndsAt === null || discountPercent < noticeRules.leastPercent) continue;
    const hours = (Date.parse(discountEndsAt) - Date.parse(changedAt)) / 3_600_000;
    if (hours > noticeRules.moreThanHours) found.set(appId, { appId, discountPercent, discountEndsAt });
  }
  return [...found.values()];
}
