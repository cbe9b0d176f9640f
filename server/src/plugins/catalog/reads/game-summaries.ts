import { genres, isPurchasable, joinedPrice, price, releaseDate, reviews, tagNames } from './game-parts.ts';

/** A row of `chosenSummaries`: the spec's `GameSummary` as JSON text, with what `chosen` gives beside it. */
export interface SummaryRow {
  item: string;
  appId: string;
}

/** Games of a page and one more. Without it PostgreSQL would plan for a tenth of all games, and read them all. */
const largestPage = 101;

/**
 * The end of every list of games: summaries of the rows that `chosen` names by `"appId"`, in the order of its `place`. The
 * page is cut before, so that only its games are looked at. `$1` and `$2` are the price lists of `priceListsOf`.
 */
export const chosenSummaries = `
  select row_to_json(summary)::text as item, chosen.*
  from (select * from chosen limit ${largestPage}) chosen
  join game g on g.app_id = chosen."appId"
  ${joinedPrice}
  cross join lateral (
    select
      g.id,
      g.app_id as "appId",
      g.type,
      g.name,
      ${releaseDate} as "releaseDate",
      g.availability,
      g.early_access as "earlyAccess",
      g.platforms,
      ${genres} as genres,
      ${tagNames} as tags,
      g.is_free as "isFree",
      ${price} as price,
      ${isPurchasable} as "isPurchasable",
      ${reviews} as reviews,
      g.review_score as "reviewScore",
      g.capsule_url as "capsuleUrl"
  ) summary
  order by chosen.place`;
