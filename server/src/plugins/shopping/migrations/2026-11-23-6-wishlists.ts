import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const wishlists: Migration = {
  name: '2026-11-23-6-wishlists',
  up: [
    `create table wishlist_item (
       user_id uuid not null,
       app_id bigint not null,
       priority integer not null,
       -- What it is sorted by: what has no priority comes last.
       rank integer generated always as (case when priority = 0 then 2147483647 else priority end) stored,
       added_at timestamptz not null,
       primary key (user_id, app_id)
     )`,
    'create index wishlist_item_rank_index on wishlist_item (user_id, rank, added_at, app_id)',
    'create index wishlist_item_app_id_index on wishlist_item (app_id, user_id)',
    `create table wishlist_share (
       user_id uuid primary key,
       -- SHA-256 of the token.
       token_hash text not null constraint wishlist_share_token_hash_unique unique,
       created_at timestamptz not null
     )`,
  ],
};
