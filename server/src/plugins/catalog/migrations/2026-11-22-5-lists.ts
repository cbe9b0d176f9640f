import type { Migration } from '../../../kernel/plugin/manifest.ts';

const labels = ['genre', 'category', 'tag', 'language'].map(
  (table) => `create index ${table}_game_count_index on ${table} (game_count desc, id) where game_count > 0`,
);

export const lists: Migration = {
  name: '2026-11-22-5-lists',
  up: [
    `create index game_new_releases_index on game (type, release_date desc, app_id desc) where availability = 'released'`,
    // Negative, so that all its columns rise and a page can begin by comparing rows.
    `create index game_upcoming_index
       on game (type, (coalesce(release_date, date 'infinity')), (-popularity), app_id)
       where availability = 'coming_soon'`,
    'create index game_developer_ids_index on game using gin (developer_ids) with (gin_pending_list_limit = 64)',
    'create index game_publisher_ids_index on game using gin (publisher_ids) with (gin_pending_list_limit = 64)',
    ...labels,
    'create index company_name_key_index on company (name_key, id)',
    // Writers add a row each and so never wait for each other; see `jobs/recount-labels.ts`.
    'create table label_recount (id uuid primary key, due_at timestamptz not null)',
    `create table featured_game (
       app_id bigint primary key references game (app_id) on delete cascade,
       place integer not null
     )`,
    `create table sales_hour (
       hour timestamptz not null,
       app_id bigint not null,
       revenue bigint not null,
       primary key (hour, app_id)
     )`,
    'create table top_seller (place integer primary key, app_id bigint not null, score bigint not null)',
    'create table ranking (name text primary key, due_at timestamptz not null)',
    `insert into ranking (name, due_at) values ('top-sellers', 'epoch')`,
    `create table news (
       id uuid primary key,
       app_id bigint not null references game (app_id) on delete cascade,
       title text not null,
       author text not null,
       contents text not null,
       url text,
       feed_name text not null,
       published_at timestamptz not null,
       announced boolean not null default false,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       version integer not null default 1
     )`,
    'create index news_published_at_index on news (published_at desc, id desc)',
    'create index news_app_id_index on news (app_id, published_at desc, id desc)',
    'create index news_announced_index on news (published_at) where not announced',
  ],
};
