import { tiers } from '../../domain/popularity-tiers.ts';

/**
 * What every search asks of a game `g`. Its parameters are the same in all statements, `null` for what is not asked:
 *
 * $1, $2  price lists, see `priceListsOf`      $6      number of the least review score
 * $3      lexemes, as a tsquery                $7, $8  hundredths that are paid, from and to
 * $4, $5  release dates, from and to           $9      percent of discount at least
 *                                              $10, $11  free, early access
 */
export const matchingParameters = [
  'region',
  'fallback',
  'lexemes',
  'releasedFrom',
  'releasedTo',
  'minReviewScore',
  'minPrice',
  'maxPrice',
  'minDiscount',
  'free',
  'earlyAccess',
] as const;

/** A column of the price that counts: that in the first list, or in the second, or what stands for no price. */
const paid = (column: string, none: string): string => `coalesce(
    (select p.${column} from game_price p where p.app_id = g.app_id and p.region = $1),
    case when $1 <> $2 then (select p.${column} from game_price p where p.app_id = g.app_id and p.region = $2) end,
    ${none})`;

/** All but the lexemes, which decide about the index. */
export const matching = `
  g.availability <> 'delisted'
  and ($4::date is null or g.release_date >= $4)
  and ($5::date is null or g.release_date <= $5)
  and ($6::integer is null or g.review_score >= $6)
  and ($10::boolean is null or g.is_free = $10)
  and ($11::boolean is null or g.early_access = $11)
  and (($7::integer is null and $8::integer is null)
    or ${paid('final_amount', 'case when g.is_free then 0 end')} between coalesce($7, 0) and coalesce($8, 2147483647))
  and ($9::integer is null or ${paid('discount_percent', '0')} >= $9)`;

/** All games that have the lexemes and match, from an index a tier, the more popular ones first. */
export const foundGames = tiers
  .map(({ condition }) => `(select g.* from game g where ${condition} and g.search @@ $3::tsquery and ${matching})`)
  .join(' union all ');
