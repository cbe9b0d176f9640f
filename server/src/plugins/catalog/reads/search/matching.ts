import { tiers } from '../../domain/popularity-tiers.ts';

/**
 * What every search asks of a game `g`. Its parameters are the same in all statements, `null` for what is not asked:
 *
 * $1, $2  price lists, see `priceListsOf`      $6      number of the least review score
 * $3      lexemes, as a tsquery                $7, $8  hundredths that are paid, from and to
 * $4, $5  release dates, from and to           $9      percent of discount at least
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
] as const;

/** A column of the price that counts: that in the first list, or in the second, or what stands for no price. */
const paid = (column: string, none: string): string => `coalesce(
    (select p.${column} from game_price p where p.app_id = g.app_id and p.region = $1),
    case when $1 <> $2 then (select p.${column} from game_price p where p.app_id = g.app_id and p.region = $2) end,
    ${none})`;

/** All but the lexemes, which decide about the index, and the price. */
const matchingGame = `
  g.availability <> 'delisted'
  and ($4::date is null or g.release_date >= $4)
  and ($5::date is null or g.release_date <= $5)
  and ($6::integer is null or g.review_score >= $6)`;

const isPriceAsked = '($7::integer is not null or $8::integer is not null)';
const [least, most] = ['coalesce($7, 0)', 'coalesce($8, 2147483647)'];
/** `between` would look a price up twice; a range may not end before it begins. */
const amounts = `int8range(${least}, greatest(${least}, ${most}), '[]')`;

/** All but the lexemes. The price is looked up game by game: right for the first games that match. */
export const matching = `${matchingGame}
  and (not ${isPriceAsked}
    or ${least} <= ${most} and ${amounts} @> ${paid('final_amount', 'case when g.is_free then 0 end')}::bigint)
  and ($9::integer is null or ${paid('discount_percent', '0')} >= $9)`;

/** Whether the game is in one of the price lists. */
export const isPriced = 'exists (select from game_price p where p.app_id = g.app_id and p.region in ($1, $2))';

/** Numbers of the games whose price counts and satisfies a condition on `p`. */
const paying = (condition: string): string => `(
    select p.app_id from game_price p where p.region = $1 and ${condition}
    union all
    select p.app_id from game_price p where p.region = $2 and $1 <> $2 and ${condition}
      and not exists (select from game_price own where own.app_id = p.app_id and own.region = $1))`;

/**
 * As `matching`, but games with such a price are found first, once, from the indexes of prices: right when most games that
 * match are looked at.
 */
const matchingPrice = `
  (not ${isPriceAsked}
    or g.app_id in ${paying(`p.final_amount between ${least} and ${most}`)}
    or (g.is_free and ${least} = 0 and not ${isPriced}))
  and ($9::integer is null or g.app_id in ${paying('p.discount_percent >= $9')})`;

export const matchingInSets = `${matchingGame} and ${matchingPrice}`;

/** All games that have the lexemes, from an index a tier, the more popular ones first; the offset keeps prices from being found anew for each. */
const tiered = tiers
  .map((tier) => `(select g.* from game g where ${tier.condition} and g.search @@ $3::tsquery and ${matchingGame})`)
  .join(' union all ');

/** All games that have the lexemes and match, the more popular ones first. */
export const foundGames = `select * from (${tiered} offset 0) g where ${matchingPrice}`;
