import { priceListsOf } from '@steam-clone/spec/price-regions';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { JsonText, Schemas } from '../../../kernel/plugin/operation.ts';
import type { PageRequest } from '../../../kernel/pagination/page.ts';
import { wishlistPage, type WishlistRow } from '../reads/wishlist.ts';

/** Of the last item of a page. */
export type WishlistPosition = [rank: number, addedAt: string, appId: number];

export interface WishlistFilters {
  country?: string | undefined;
  onSale?: boolean | undefined;
  maxPrice?: number | undefined;
  genre?: string | undefined;
}

/** One page of somebody's wishlist as the answer's JSON. */
export async function pageOfWishlist(
  userId: string,
  { country, onSale = false, maxPrice, genre }: WishlistFilters,
  request: PageRequest<WishlistPosition>,
  { rows, clock }: Pick<WorkContext, 'rows' | 'clock'>,
): Promise<JsonText<Schemas['WishlistPage']>> {
  const [rank, addedAt, appId] = request.after ?? [0, '-infinity', 0];
  const found = await rows<WishlistRow>(wishlistPage, {
    userId,
    ...priceListsOf(country),
    onSale,
    maxPrice: maxPrice ?? null,
    genre: genre ?? null,
    rank,
    addedAt,
    appId,
    limit: request.limit + 1,
    now: clock.now(),
  });
  return request.ofTexts<Schemas['WishlistItem'], WishlistRow>(found, (last) => [
    last.rank,
    last.addedAt,
    Number(last.appId),
  ]);
}
