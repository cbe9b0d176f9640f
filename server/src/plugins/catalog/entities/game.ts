import { defineEntity, type InferEntity, type Opt, p, Type } from '@mikro-orm/postgresql';
import { shownTags } from '../domain/search-document.ts';

/** A tsvector that is written as it is: the ORM's own type would parse the text as a document. */
class LexemesType extends Type<string, string> {
  override getColumnType(): string {
    return 'tsvector';
  }
}

/**
 * One app of the store. Labels are arrays of their numbers, in the order in which they are shown: that makes reading a
 * game one row and a few look-ups, and importing one a single row instead of twenty (docs/adr/0006).
 */
export const Game = defineEntity({
  name: 'Game',
  tableName: 'game',
  properties: {
    id: p.uuid().primary(),
    appId: p.bigint('number').unique(),
    type: p.enum(['game', 'dlc', 'demo', 'soundtrack', 'software', 'video', 'hardware', 'mod', 'playtest']),
    name: p.text(),
    /** The name as it is sorted by. */
    nameKey: p.text().collation('C'),
    shortDescription: p.text(),
    releaseDate: p.date().nullable(),
    releaseDatePrecision: p.enum(['day', 'month', 'quarter', 'year', 'coming_soon', 'to_be_announced']).nullable(),
    availability: p.enum(['released', 'coming_soon', 'delisted']),
    /** What it was when it was last in the store, as which it comes back after it was delisted; null when it never was. */
    listedAvailability: p.enum(['released', 'coming_soon']).nullable(),
    earlyAccess: p.boolean(),
    /** Years. */
    requiredAge: p.integer(),
    platforms: p.array().columnType('text[]'),
    controllerSupport: p.enum(['full', 'partial']).nullable(),
    deckCompatibility: p.enum(['verified', 'playable', 'unsupported']).nullable(),
    contentDescriptors: p.array().columnType('text[]'),
    developerIds: p.array(Number).columnType('integer[]'),
    publisherIds: p.array(Number).columnType('integer[]'),
    genreIds: p.array(Number).columnType('integer[]'),
    categoryIds: p.array(Number).columnType('integer[]'),
    /** Most votes first; `tagVotes` has the votes at the same places, null where they are unknown. */
    tagIds: p.array(Number).columnType('integer[]'),
    tagVotes: p.array<number | null>(votesOf).columnType('integer[]'),
    /** Of all kinds of support; the three below are among them. */
    languageIds: p.array(Number).columnType('integer[]'),
    audioLanguageIds: p.array(Number).columnType('integer[]'),
    subtitleLanguageIds: p.array(Number).columnType('integer[]'),
    interfaceLanguageIds: p.array(Number).columnType('integer[]'),
    /** The labels that facets count. */
    facetIds: p
      .array(Number)
      .columnType('integer[]')
      .$type<Opt<number[]>>()
      .generated(`(genre_ids || category_ids || tag_ids[1:${shownTags}] || language_ids) stored`)
      .nullable(),
    packageIds: p.array(Number).columnType('bigint[]'),
    isFree: p.boolean(),
    positiveReviews: p.integer(),
    negativeReviews: p.integer(),
    /** Number of reviews. */
    popularity: p
      .bigint('number')
      .$type<Opt<number>>()
      .generated('(positive_reviews::bigint + negative_reviews) stored'),
    /** 0 for the most popular; see `domain/popularity-tiers.ts`. */
    tier: p
      .integer()
      .$type<Opt<number>>()
      .generated('popularity_tier(positive_reviews::bigint + negative_reviews) stored')
      .nullable(),
    rating: p
      .double()
      .$type<Opt<number>>()
      .generated('review_rating(positive_reviews, positive_reviews::bigint + negative_reviews) stored')
      .nullable(),
    reviewScore: p
      .integer()
      .$type<Opt<number>>()
      .generated('review_score(positive_reviews, positive_reviews::bigint + negative_reviews) stored')
      .nullable(),
    averagePlaytimeMinutes: p.integer().nullable(),
    medianPlaytimeMinutes: p.integer().nullable(),
    averagePlaytimeTwoWeeksMinutes: p.integer().nullable(),
    medianPlaytimeTwoWeeksMinutes: p.integer().nullable(),
    peakConcurrentPlayers: p.integer().nullable(),
    recommendations: p.integer().nullable(),
    achievementsCount: p.integer().nullable(),
    metacritic: p.integer().nullable(),
    ownersMin: p.integer().nullable(),
    ownersMax: p.integer().nullable(),
    parentAppId: p.bigint('number').nullable(),
    capsuleUrl: p.text().nullable(),
    /** Somebody has got it, for nothing too: it can not be deleted any more. See `subscribers/`. */
    everSold: p.boolean().default(false),
    /** Words of names, labels and the short description, and labels as filters; see `domain/search-document.ts`. */
    search: p.type(LexemesType),
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
