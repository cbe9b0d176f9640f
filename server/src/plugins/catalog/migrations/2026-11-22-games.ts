import type { Migration } from '../../../kernel/plugin/manifest.ts';

const labels = ['genre', 'category', 'tag', 'company'].map(
  (table) => `create table ${table} (
    id serial primary key,
    name text not null constraint ${table}_name_unique unique
  )`,
);

export const games: Migration = {
  name: '2026-11-22-games',
  up: [
    ...labels,
    `create table game (
       id uuid primary key,
       app_id bigint not null constraint game_app_id_unique unique,
       type text not null check (type in ('game', 'dlc', 'demo', 'soundtrack', 'software')),
       name text not null,
       short_description text not null,
       release_date date,
       release_date_precision text check (release_date_precision in ('day', 'month', 'quarter', 'year')),
       availability text not null check (availability in ('released', 'coming_soon', 'delisted')),
       early_access boolean not null,
       required_age integer not null,
       platforms text[] not null,
       developer_ids integer[] not null,
       publisher_ids integer[] not null,
       genre_ids integer[] not null,
       category_ids integer[] not null,
       tag_ids integer[] not null,
       tag_votes integer[] not null,
       is_free boolean not null,
       price_amount integer,
       price_currency text,
       discount_percent integer not null,
       final_amount integer
         generated always as (((price_amount::bigint * (100 - discount_percent)) / 100)::integer) stored,
       positive_reviews integer not null,
       negative_reviews integer not null,
       average_playtime_minutes integer,
       achievements_count integer,
       metacritic integer,
       owners_min integer,
       owners_max integer,
       parent_app_id bigint,
       content_hash bytea not null,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       version integer not null default 1
     )`,
  ],
};
