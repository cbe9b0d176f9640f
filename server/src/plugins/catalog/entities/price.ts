import { defineEntity, type InferEntity, type Opt, p } from '@mikro-orm/postgresql';

/** The price of a game in one price list, see `@steam-clone/spec/price-regions`. */
export const GamePrice = defineEntity({
  name: 'GamePrice',
  tableName: 'game_price',
  properties: {
    appId: p.bigint('number').primary().autoincrement(false),
    region: p.text().primary(),
    /** Hundredths of the currency. */
    amount: p.integer(),
    /** That of the game. */
    discountPercent: p.integer(),
    /** What is paid: 999 with 80% off is 199. */
    finalAmount: p
      .integer()
      .$type<Opt<number>>()
      .generated('discounted(amount, discount_percent, region) stored')
      .nullable(),
    /** End of the discount that the store runs; null for an imported one. */
    discountEndsAt: p.datetime().nullable(),
    /** Of its last change, over all prices of the store. */
    changeNumber: p.bigint('number'),
  },
});

export type GamePrice = InferEntity<typeof GamePrice>;

/** What a price was from a time on; null amounts: it was taken away. */
export const PriceChange = defineEntity({
  name: 'PriceChange',
  tableName: 'price_change',
  properties: {
    changeNumber: p.bigint('number').primary().autoincrement(false),
    appId: p.bigint('number'),
    region: p.text(),
    amount: p.integer().nullable(),
    discountPercent: p.integer(),
    finalAmount: p.integer().nullable(),
    changedAt: p.datetime(),
  },
});

/** Off all prices of a game for a time; Steam's rules on it are in `domain/discount-rules.ts`. */
export const Discount = defineEntity({
  name: 'Discount',
  tableName: 'discount',
  properties: {
    id: p.uuid().primary(),
    appId: p.bigint('number'),
    percent: p.integer(),
    kind: p.enum(['launch', 'seasonal', 'custom']),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    state: p.enum(['scheduled', 'running', 'ended', 'cancelled']),
    /** When it next starts or ends. */
    dueAt: p.datetime().$type<Opt<Date>>().generated('discount_due_at(state, starts_at, ends_at) stored').nullable(),
    createdAt: p.datetime(),
  },
});

export type Discount = InferEntity<typeof Discount>;
