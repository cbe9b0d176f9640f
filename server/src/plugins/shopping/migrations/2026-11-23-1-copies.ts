import type { Migration } from '../../../kernel/plugin/manifest.ts';

/** Copies of what others own. `seen` is the mark of the last rebuild or event that met a row. */
export const copies: Migration = {
  name: '2026-11-23-1-copies',
  up: [
    `create table offer (
       app_id bigint primary key,
       game_id uuid not null,
       package_id bigint not null,
       name text not null,
       type text not null,
       availability text not null,
       is_early_access boolean not null,
       releases_at timestamptz,
       required_age integer not null,
       is_free boolean not null,
       parent_app_id bigint,
       genres text[] not null,
       -- By price list.
       prices jsonb not null,
       version bigint not null,
       seen uuid not null
     )`,
    `create table offer_set (
       kind text not null check (kind in ('package', 'bundle')),
       set_id bigint not null,
       name text not null,
       app_ids bigint[] not null,
       discount_percent integer not null,
       -- Of a package, by price list.
       prices jsonb not null,
       is_withdrawn boolean not null,
       version bigint not null,
       seen uuid not null,
       primary key (kind, set_id)
     )`,
    `create table licence (
       licence_id uuid primary key,
       user_id uuid not null,
       package_id bigint not null,
       app_ids bigint[] not null,
       kind text not null,
       is_active boolean not null,
       version integer not null,
       seen uuid not null
     )`,
    `create table library_privacy (
       user_id uuid primary key,
       is_hidden boolean not null,
       version integer not null,
       seen uuid not null
     )`,
    'create index licence_user_id_index on licence (user_id)',
  ],
};
