import type { Migration } from '../../../kernel/plugin/manifest.ts';

/** All kinds share one row of numbers, so that a number alone says which label is meant. */
const labels = ['genre', 'category', 'tag', 'language'].map(
  (table) => `create table ${table} (
    id integer primary key default nextval('label_number'),
    name text not null constraint ${table}_name_unique unique,
    game_count integer not null default 0
  )`,
);

/**
 * How good reviews are and how many, as one number (SteamDB's rating): the share of positive ones, drawn towards one half
 * the fewer there are.
 */
const rating = `create function review_rating(positive bigint, total bigint) returns double precision
  immutable parallel safe language sql return case when total = 0 then 0 else
    positive / total::double precision
    - (positive / total::double precision - 0.5) * power(2::double precision, -log(total::double precision + 1)) end`;

/** Steam's score of 0 to 9, see `ReviewScore` in the spec. Integers only, so that nothing is rounded up. */
const score = `create function review_score(positive bigint, total bigint) returns integer
  immutable parallel safe language sql return case
    when total < 10 then 0
    when positive * 100 >= 95 * total and total >= 500 then 9
    when positive * 100 >= 80 * total then case when total >= 50 then 8 else 7 end
    when positive * 100 >= 70 * total then 6
    when positive * 100 >= 40 * total then 5
    when positive * 100 >= 20 * total then 4
    when total >= 500 then 1
    when total >= 50 then 2
    else 3 end`;

/** As in `domain/popularity-tiers.ts`; a test compares them. */
const tier = `create function popularity_tier(reviews bigint) returns integer
  immutable parallel safe language sql return case
    when reviews >= 20000 then 0 when reviews >= 5000 then 1 when reviews >= 2000 then 2 when reviews >= 1000 then 3
    when reviews >= 500 then 4 when reviews >= 250 then 5 when reviews >= 120 then 6 when reviews >= 60 then 7
    when reviews >= 30 then 8 when reviews >= 15 then 9 when reviews >= 8 then 10 when reviews >= 4 then 11
    when reviews >= 2 then 12 when reviews >= 1 then 13 when reviews >= 0 then 14 end`;

export const games: Migration = {
  name: '2026-11-22-1-games',
  up: [
    rating,
    score,
    tier,
    'create sequence label_number as integer',
    ...labels,
    `create table company (
       id serial primary key,
       name text not null constraint company_name_unique unique,
       name_key text collate "C" not null,
       website text,
       game_count integer not null default 0,
       developer_count integer not null default 0,
       publisher_count integer not null default 0
     )`,
    // Packages have Steam's numbers.
    'create table package (id bigint primary key, name text not null)',
    `create table game (
       id uuid primary key,
       app_id bigint not null constraint game_app_id_unique unique,
       type text not null check (type in
         ('game', 'dlc', 'demo', 'soundtrack', 'software', 'video', 'hardware', 'mod', 'playtest')),
       name text not null,
       name_key text collate "C" not null,
       short_description text not null,
       release_date date,
       release_date_precision text check (release_date_precision in
         ('day', 'month', 'quarter', 'year', 'coming_soon', 'to_be_announced')),
       availability text not null check (availability in ('released', 'coming_soon', 'delisted')),
       -- What it was when it was last in the store; null when it never was.
       listed_availability text check (listed_availability in ('released', 'coming_soon')),
       early_access boolean not null,
       required_age integer not null,
       platforms text[] not null,
       controller_support text check (controller_support in ('full', 'partial')),
       deck_compatibility text check (deck_compatibility in ('verified', 'playable', 'unsupported')),
       content_descriptors text[] not null,
       developer_ids integer[] not null,
       publisher_ids integer[] not null,
       genre_ids integer[] not null,
       category_ids integer[] not null,
       tag_ids integer[] not null,
       tag_votes integer[] not null,
       language_ids integer[] not null,
       audio_language_ids integer[] not null,
       subtitle_language_ids integer[] not null,
       interface_language_ids integer[] not null,
       -- As many tags as a game shows; a test compares them.
       facet_ids integer[] generated always as (genre_ids || category_ids || tag_ids[1:20] || language_ids) stored,
       package_ids bigint[] not null,
       is_free boolean not null,
       positive_reviews integer not null,
       negative_reviews integer not null,
       popularity bigint generated always as (positive_reviews::bigint + negative_reviews) stored,
       tier integer generated always as (popularity_tier(positive_reviews::bigint + negative_reviews)) stored,
       rating double precision generated always as
         (review_rating(positive_reviews, positive_reviews::bigint + negative_reviews)) stored,
       review_score integer generated always as
         (review_score(positive_reviews, positive_reviews::bigint + negative_reviews)) stored,
       average_playtime_minutes integer,
       median_playtime_minutes integer,
       average_playtime_two_weeks_minutes integer,
       median_playtime_two_weeks_minutes integer,
       peak_concurrent_players integer,
       recommendations integer,
       achievements_count integer,
       metacritic integer,
       owners_min integer,
       owners_max integer,
       parent_app_id bigint,
       capsule_url text,
       -- Somebody has got it, for nothing too.
       ever_sold boolean not null default false,
       search tsvector not null,
       content_hash bytea not null,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       version integer not null default 1
     )`,
    'create index game_parent_app_id_index on game (parent_app_id) where parent_app_id is not null',
    // What only the page of one game shows: lists and searches read rows that are half as long.
    `create table game_page (
       app_id bigint primary key references game (app_id) on delete cascade,
       description text not null,
       about text not null,
       age_ratings json not null,
       content_notes text,
       requirements json not null,
       header_url text,
       small_capsule_url text,
       background_url text,
       raw_background_url text,
       screenshots json not null,
       movies json not null,
       website text,
       support_url text,
       support_email text,
       legal_notice text,
       drm_notice text,
       external_account_notice text,
       press_reviews text,
       metacritic_url text,
       highlighted_achievements json not null
     )`,
  ],
};
