import { statement } from '../../../kernel/database/statement.ts';
import {
  categories,
  developers,
  genres,
  isPurchasable,
  joinedPrice,
  price,
  publishers,
  releaseDate,
  reviews,
  tags,
  timeOf,
} from './game-parts.ts';

const appIdsOfType = (type: string): string => `coalesce(
      (select json_agg(part.app_id order by part.app_id) from game part
       where part.parent_app_id = g.app_id and part.type = '${type}'),
      '[]')`;

export interface GameRow {
  /** The spec's `Game` as JSON text. */
  game: string;
  /** When a discount of it next starts or ends, ms since 1970. */
  freshUntil: number | null;
}

/** A `GameRow`, the game in PostgreSQL's compact form of a row. */
const gameAsJson = (condition: string): string => `
  select row_to_json(answer)::text as game,
    (select extract(epoch from min(d.due_at))::float8 * 1000 from discount d
     where d.app_id = answer."appId" and d.due_at is not null) as "freshUntil"
  from (
    select
      g.id,
      g.app_id as "appId",
      g.type,
      g.name,
      g.short_description as "shortDescription",
      page.description,
      page.about,
      ${releaseDate} as "releaseDate",
      g.availability,
      g.early_access as "earlyAccess",
      g.required_age as "requiredAge",
      page.age_ratings as "ageRatings",
      g.content_descriptors as "contentDescriptors",
      page.content_notes as "contentNotes",
      g.platforms,
      page.requirements,
      coalesce(
        (select json_agg(spoken) from (
           select l.name, l.id = any(g.interface_language_ids) as interface,
             l.id = any(g.audio_language_ids) as audio, l.id = any(g.subtitle_language_ids) as subtitles
           from language l where l.id = any(g.language_ids) order by array_position(g.language_ids, l.id)) spoken),
        '[]') as languages,
      g.controller_support as "controllerSupport",
      g.deck_compatibility as "deckCompatibility",
      ${developers} as developers,
      ${publishers} as publishers,
      ${genres} as genres,
      ${categories} as categories,
      ${tags} as tags,
      g.is_free as "isFree",
      ${price} as price,
      ${isPurchasable} as "isPurchasable",
      coalesce((select max(c.change_number) from price_change c where c.app_id = g.app_id), 0) as "priceChangeNumber",
      coalesce(
        (select json_agg(json_build_object('packageId', k.id, 'name', k.name) order by array_position(g.package_ids, k.id))
         from package k where k.id = any(g.package_ids)),
        '[]') as packages,
      coalesce(
        (select json_agg(json_build_object(
           'bundleId', b.bundle_id, 'name', b.name, 'discountPercent', b.discount_percent) order by b.bundle_id)
         from bundle b where b.app_ids @> array[g.app_id]),
        '[]') as bundles,
      g.parent_app_id as "parentAppId",
      ${appIdsOfType('dlc')} as "dlcAppIds",
      ${appIdsOfType('demo')} as "demoAppIds",
      page.header_url as "headerUrl",
      g.capsule_url as "capsuleUrl",
      page.small_capsule_url as "smallCapsuleUrl",
      page.background_url as "backgroundUrl",
      page.raw_background_url as "rawBackgroundUrl",
      page.screenshots,
      page.movies,
      page.website,
      page.support_url as "supportUrl",
      page.support_email as "supportEmail",
      page.legal_notice as "legalNotice",
      page.drm_notice as "drmNotice",
      page.external_account_notice as "externalAccountNotice",
      page.press_reviews as "pressReviews",
      g.metacritic,
      page.metacritic_url as "metacriticUrl",
      ${reviews} as reviews,
      g.review_score as "reviewScore",
      g.recommendations,
      g.achievements_count as "achievementsCount",
      page.highlighted_achievements as "highlightedAchievements",
      g.average_playtime_minutes as "averagePlaytimeMinutes",
      g.median_playtime_minutes as "medianPlaytimeMinutes",
      g.average_playtime_two_weeks_minutes as "averagePlaytimeTwoWeeksMinutes",
      g.median_playtime_two_weeks_minutes as "medianPlaytimeTwoWeeksMinutes",
      g.peak_concurrent_players as "peakConcurrentPlayers",
      case when g.owners_min is not null then
        json_build_object('min', g.owners_min, 'max', g.owners_max) end as owners,
      ${timeOf('g.created_at')} as "createdAt",
      ${timeOf('g.updated_at')} as "updatedAt"
    from game g
    join game_page page using (app_id)
    ${joinedPrice}
    where ${condition}) answer`;

/** A `GameRow`, with the price in the first of two price lists that has one. */
export const gameById = statement('catalog.gameById', ['region', 'fallback', 'id'], gameAsJson('g.id = $3'));

/** A `GameRow`, with the price in the first of two price lists that has one. */
export const gameByAppId = statement(
  'catalog.gameByAppId',
  ['region', 'fallback', 'appId'],
  gameAsJson('g.app_id = $3'),
);
