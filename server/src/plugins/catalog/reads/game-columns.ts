import { categories, developers, genres, publishers, releaseDate } from './game-parts.ts';

/** Columns that a game has in `catalog.getGame` and in the form of an import; `g` is its row, `page` that of `game_page`. */

/** What it is and by whom. */
export const description = `g.app_id as "appId",
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
      ${categories} as categories`;

/** The packages that it is in. */
export const packages = `coalesce(
        (select json_agg(json_build_object('packageId', k.id, 'name', k.name) order by array_position(g.package_ids, k.id))
         from package k where k.id = any(g.package_ids)),
        '[]')`;

/** Pictures, addresses and notices. */
export const media = `page.header_url as "headerUrl",
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
      page.metacritic_url as "metacriticUrl"`;

/** How it is received and played. */
export const figures = `g.recommendations,
      g.achievements_count as "achievementsCount",
      page.highlighted_achievements as "highlightedAchievements",
      g.average_playtime_minutes as "averagePlaytimeMinutes",
      g.median_playtime_minutes as "medianPlaytimeMinutes",
      g.average_playtime_two_weeks_minutes as "averagePlaytimeTwoWeeksMinutes",
      g.median_playtime_two_weeks_minutes as "medianPlaytimeTwoWeeksMinutes"`;

export const owners = `case when g.owners_min is not null then
        json_build_object('min', g.owners_min, 'max', g.owners_max) end`;
