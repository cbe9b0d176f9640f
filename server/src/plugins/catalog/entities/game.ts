import { defineEntity, type InferEntity, type Opt, p } from '@mikro-orm/postgresql';

/**
 * One app of the store. Labels are arrays of their numbers, in the order in which they are shown: that makes reading a
 * game one row and a few look-ups, and importing one a single row instead of twenty.
 */
export const Game = defineEntity({
  name: 'Game',
  tableName: 'game',
  properties: {
    id: p.uuid().primary(),
    appId: p.bigint('number').unique(),
    type: p.enum(['game', 'dlc', 'demo', 'soundtrack', 'software']),
    name: p.text(),
    shortDescription: p.text(),
    releaseDate: p.date().nullable(),
    releaseDatePrecision: p.enum(['day', 'month', 'quarter', 'year']).nullable(),
    availability: p.enum(['released', 'coming_soon', 'delisted']),
    earlyAccess: p.boolean(),
    /** Years. */
    requiredAge: p.integer(),
    platforms: p.array().columnType('text[]'),
    developerIds: p.array(Number).columnType('integer[]'),
    publisherIds: p.array(Number).columnType('integer[]'),
    genreIds: p.array(Number).columnType('integer[]'),
    categoryIds: p.array(Number).columnType('integer[]'),
    /** Most votes first; `tagVotes` has the votes at the same places, null where they are unknown. */
    tagIds: p.array(Number).columnType('integer[]'),
    tagVotes: p.array<number | null>(votesOf).columnType('integer[]'),
    isFree: p.boolean(),
    /** Hundredths of the currency, above zero; null: no price. */
    priceAmount: p.integer().nullable(),
    priceCurrency: p.text().nullable(),
    discountPercent: p.integer(),
    /** What is paid: 999 with 80% off is 199. */
    finalAmount: p
      .integer()
      .$type<Opt<number> | null>()
      .generated('((price_amount::bigint * (100 - discount_percent)) / 100)::integer stored')
      .nullable(),
    positiveReviews: p.integer(),
    negativeReviews: p.integer(),
    averagePlaytimeMinutes: p.integer().nullable(),
    achievementsCount: p.integer().nullable(),
    metacritic: p.integer().nullable(),
    ownersMin: p.integer().nullable(),
    ownersMax: p.integer().nullable(),
    parentAppId: p.bigint('number').nullable(),
    /** Of the content that was imported; the same hash means that there is nothing to change. */
    contentHash: p.blob(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

export type Game = InferEntity<typeof Game>;

function votesOf(text: string): number | null {
  return text === 'NULL' ? null : Number(text);
}
