/** A stretch of an order of games: in an order by price, what has one comes before what has none, for example. */
export interface Stretch {
  /** What is walked, with all games as `g` in it, or with the games of `found`. */
  from: { game: string; found: string };
  /** What of that is walked; there is an index for it. */
  walked: string;
  /** What of that belongs to the stretch. */
  only: string;
  /** Sorted by this and, where it is the same, by the appid, both in one direction. */
  key: string;
  appId: string;
  type: string;
  descending: boolean;
  /** Comes before all keys. */
  start: string;
}

const ofGames = { from: { game: 'game g', found: 'found g' }, walked: 'true', only: 'true', appId: 'g.app_id' };

const isPriced = 'exists (select from game_price p where p.app_id = g.app_id and p.region in ($1, $2))';
const hasOwnPrice = (appId: string) =>
  `exists (select from game_price own where own.app_id = ${appId} and own.region = $1)`;
const isDiscounted = `exists (
  select from game_price p
  where p.app_id = g.app_id and p.discount_percent > 0
    and (p.region = $1 or (p.region = $2 and not ${hasOwnPrice('g.app_id')})))`;

/** A column of the prices that count: those in the first list, and in the second where the first has none. */
const pricesIn = (column: string): string => `(
    select p.app_id, p.${column} from game_price p where p.region = $1
    union all
    select p.app_id, p.${column} from game_price p where p.region = $2 and $1 <> $2 and not ${hasOwnPrice('p.app_id')}
  ) paid`;

const ofPrices = (column: string) => ({
  from: {
    game: `${pricesIn(column)} join game g on g.app_id = paid.app_id`,
    found: `${pricesIn(column)} join found g on g.app_id = paid.app_id`,
  },
  walked: 'true',
  only: 'true',
  appId: 'paid.app_id',
  key: `paid.${column}`,
  type: 'integer',
});

const byAppId = { ...ofGames, key: 'g.app_id', type: 'bigint', descending: false, start: '0' };
const free: Stretch = { ...byAppId, only: `g.is_free and not ${isPriced}` };
const unpriced: Stretch = { ...byAppId, only: `not g.is_free and not ${isPriced}` };
const popular: Stretch = {
  ...ofGames,
  key: 'g.popularity',
  type: 'bigint',
  descending: true,
  start: '9223372036854775807',
};

/** Each order as its stretches, one after another. */
export const orders = {
  popularity: [popular],
  name: [{ ...ofGames, key: 'g.name_key', type: 'text', descending: false, start: '' }],
  release: [
    {
      ...ofGames,
      key: "coalesce(g.release_date, '-infinity'::date)",
      type: 'date',
      descending: true,
      start: 'infinity',
    },
  ],
  reviews: [{ ...ofGames, key: 'g.rating', type: 'double precision', descending: true, start: 'Infinity' }],
  price: [free, { ...ofPrices('final_amount'), descending: false, start: '-1' }, unpriced],
  'price-descending': [{ ...ofPrices('final_amount'), descending: true, start: '2147483647' }, free, unpriced],
  discount: [
    { ...ofPrices('discount_percent'), walked: 'paid.discount_percent > 0', descending: true, start: '101' },
    { ...popular, only: `not ${isDiscounted}` },
  ],
} satisfies Record<string, Stretch[]>;

export type Order = keyof typeof orders;
