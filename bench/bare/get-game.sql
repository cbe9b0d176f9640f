select row_to_json(answer)::text from (
  select
    g.id,
    g.app_id as "appId",
    g.type,
    g.name,
    g.short_description as "shortDescription",
    case when g.release_date is not null then
      json_build_object('date', g.release_date, 'precision', g.release_date_precision) end as "releaseDate",
    g.availability,
    g.early_access as "earlyAccess",
    g.required_age as "requiredAge",
    g.platforms,
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
    case when g.price_amount is not null then json_build_object(
      'amount', g.price_amount,
      'currency', g.price_currency,
      'discountPercent', g.discount_percent,
      'finalAmount', g.final_amount) end as price,
    json_build_object('positive', g.positive_reviews, 'negative', g.negative_reviews) as reviews,
    g.average_playtime_minutes as "averagePlaytimeMinutes",
    g.achievements_count as "achievementsCount",
    g.metacritic,
    case when g.owners_min is not null then
      json_build_object('min', g.owners_min, 'max', g.owners_max) end as owners,
    g.parent_app_id as "parentAppId",
    to_char(g.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
  from game g where g.app_id = $1) answer
