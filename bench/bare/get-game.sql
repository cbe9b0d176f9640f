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
      case when g.release_date_precision is not null then
      json_build_object('date', g.release_date, 'precision', g.release_date_precision) end as "releaseDate",
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
      coalesce(
      (select json_agg(l.name order by array_position(g.developer_ids, l.id)) from company l where l.id = any(g.developer_ids)),
      '[]') as developers,
      coalesce(
      (select json_agg(l.name order by array_position(g.publisher_ids, l.id)) from company l where l.id = any(g.publisher_ids)),
      '[]') as publishers,
      coalesce(
      (select json_agg(l.name order by array_position(g.genre_ids, l.id)) from genre l where l.id = any(g.genre_ids)),
      '[]') as genres,
      coalesce(
      (select json_agg(l.name order by array_position(g.category_ids, l.id)) from category l where l.id = any(g.category_ids)),
      '[]') as categories,
      coalesce(
      (select json_agg(top) from (
         select t.name, g.tag_votes[array_position(g.tag_ids, t.id)] as votes
         from tag t where t.id = any(g.tag_ids[1:20])
         order by array_position(g.tag_ids, t.id)) top),
      '[]') as tags,
      g.is_free as "isFree",
      case when price.amount is not null then json_build_object(
      'region', price.region,
      'currency', left(price.region, 3),
      'amount', price.amount,
      'discountPercent', price.discount_percent,
      'finalAmount', price.final_amount,
      'discountEndsAt', to_char(price.discount_ends_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as price,
      g.availability <> 'delisted' and price.amount is not null as "isPurchasable",
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
      coalesce(
      (select json_agg(part.app_id order by part.app_id) from game part
       where part.parent_app_id = g.app_id and part.type = 'dlc'),
      '[]') as "dlcAppIds",
      coalesce(
      (select json_agg(part.app_id order by part.app_id) from game part
       where part.parent_app_id = g.app_id and part.type = 'demo'),
      '[]') as "demoAppIds",
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
      json_build_object('positive', g.positive_reviews, 'negative', g.negative_reviews) as reviews,
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
      to_char(g.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
      to_char(g.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
    from game g
    join game_page page using (app_id)
    left join lateral (
      select * from game_price p where p.app_id = g.app_id and p.region in ($1, $2)
      order by p.region = $1 desc limit 1) price on true
    where g.app_id = $3) answer
