import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { categories, developers, genres, publishers, releaseDate, reviews } from './game-parts.ts';

/** A game in the form of an import: `contentOf` makes the content of it that is stored. */
const storedImports = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `catalog.${name}`,
    parameters,
    `select g.id, row_to_json(stored) as game
     from game g
     join game_page page using (app_id)
     cross join lateral (
       select
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
         coalesce(
           (select json_agg(json_build_object('name', t.name, 'votes', g.tag_votes[array_position(g.tag_ids, t.id)])
              order by array_position(g.tag_ids, t.id))
            from tag t where t.id = any(g.tag_ids)),
           '[]') as tags,
         g.is_free as "isFree",
         coalesce(
           (select json_agg(json_build_object('region', p.region, 'amount', p.amount) order by p.region)
            from game_price p where p.app_id = g.app_id),
           '[]') as prices,
         coalesce((select max(p.discount_percent) from game_price p where p.app_id = g.app_id), 0) as "discountPercent",
         coalesce(
           (select json_agg(json_build_object('packageId', k.id, 'name', k.name)
              order by array_position(g.package_ids, k.id))
            from package k where k.id = any(g.package_ids)),
           '[]') as packages,
         g.parent_app_id as "parentAppId",
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
         g.recommendations,
         g.achievements_count as "achievementsCount",
         page.highlighted_achievements as "highlightedAchievements",
         g.average_playtime_minutes as "averagePlaytimeMinutes",
         g.median_playtime_minutes as "medianPlaytimeMinutes",
         g.average_playtime_two_weeks_minutes as "averagePlaytimeTwoWeeksMinutes",
         g.median_playtime_two_weeks_minutes as "medianPlaytimeTwoWeeksMinutes",
         g.peak_concurrent_players as "peakConcurrentPlayers",
         case when g.owners_min is not null then
           json_build_object('min', g.owners_min, 'max', g.owners_max) end as owners
     ) stored
     where ${condition}`,
  );

export const importByAppId = storedImports('importByAppId', ['appId'], 'g.app_id = $1');

export const importsByAppIds = storedImports('importsByAppIds', ['appIds'], 'g.app_id = any($1::bigint[])');

/** Those of a company whose appid is above `$2`, in the order of appids. */
export const importsOfCompany = storedImports(
  'importsOfCompany',
  ['companyId', 'appId', 'limit'],
  `(g.developer_ids @> array[$1::integer] or g.publisher_ids @> array[$1::integer]) and g.app_id > $2
   order by g.app_id limit $3 for update of g`,
);
