import { isPriced } from './matching.ts';

/** A stretch of an order of games: in an order by price, what has one comes before what has none, for example. */
export interface Stretch {
  /** Sorted by this and, where it is the same, by the appid, both in one direction: a column of `g`, or of its price. */
  key: string;
  of: 'game' | 'price';
  type: string;
  descending: boolean;
  /** Comes before all keys. */
  start: string;
  /** What belongs to the stretch. */
  only: string;
}

const isDiscounted = `coalesce((
  select p.discount_percent from game_price p
  where p.app_id = g.app_id and p.region in ($1, $2) order by p.region = $1 desc limit 1), 0) > 0`;

const byAppId = { of: 'game', key: 'g.app_id', type: 'bigint', descending: false, start: '0' } as const;
const free: Stretch = { ...byAppId, only: `g.is_free and not ${isPriced}` };
const unpriced: Stretch = { ...byAppId, only: `not g.is_free and not ${isPriced}` };
const popular: Stretch = {
  of: 'game',
  key: 'g.popularity',
  type: 'bigint',
  descending: true,
  start: '9223372036854775807',
  only: 'true',
};
const byPrice = { of: 'price', key: 'p.final_amount', type: 'integer', only: 'true' } as const;

/** Each order as its stretches, one after another. */
export const orders = {
  popularity: [popular],
  name: [{ of: 'game', key: 'g.name_key', type: 'text', descending: false, start: '', only: 'true' }],
  release: [
    {
      of: 'game',
      key: "coalesce(g.release_date, '-infinity'::date)",
      type: 'date',
      descending: true,
      start: 'infinity',
      only: 'true',
    },
  ],
  reviews: [
    { of: 'game', key: 'g.rating', type: 'double precision', descending: true, start: 'Infinity', only: 'true' },
  ],
  price: [free, { ...byPrice, descending: false, start: '-1' }, unpriced],
  'price-descending': [{ ...byPrice, descending: true, start: '2147483647' }, free, unpriced],
  discount: [
    {
      of: 'price',
      key: 'p.discount_percent',
      type: 'integer',
      descending: true,
      start: '101',
      only: 'g.key > 0',
    },
    { ...popular, only: `not ${isDiscounted}` },
  ],
} satisfies Record<string, Stretch[]>;

export type Order = keyof typeof orders;
