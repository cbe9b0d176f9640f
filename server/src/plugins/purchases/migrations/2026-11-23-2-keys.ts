import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const keys: Migration = {
  name: '2026-11-23-2-keys',
  up: [
    `create table key_batch (
       id uuid primary key,
       package_id bigint not null,
       app_ids bigint[] not null,
       purpose text not null check (purpose in ('sale', 'redemption')),
       name text not null,
       issued integer not null check (issued > 0),
       works_from timestamptz,
       created_at timestamptz not null,
       revoked_at timestamptz
     )`,
    `create index key_batch_package_id_index on key_batch (package_id) where purpose = 'sale'`,
    `create table product_key (
       id uuid primary key,
       batch_id uuid not null constraint product_key_batch_id_foreign references key_batch (id),
       package_id bigint not null,
       purpose text not null,
       code_hash bytea not null constraint product_key_code_hash_unique unique,
       sealed_code bytea not null,
       state text not null check (state in ('free', 'reserved', 'sold', 'redeemed', 'revoked')),
       order_id uuid,
       owner_id uuid,
       taken_at timestamptz,
       partner text,
       reserved_until timestamptz,
       licence_id uuid,
       check ((state = 'free') <= (order_id is null and owner_id is null and reserved_until is null)),
       check ((reserved_until is not null) <= (state = 'reserved' and order_id is null)),
       check ((state in ('sold', 'redeemed')) <= (owner_id is not null))
     )`,
    `create index product_key_free on product_key (package_id, id) where state = 'free' and purpose = 'sale'`,
    `create index product_key_reserved_until_index on product_key (reserved_until) where reserved_until is not null`,
    `create index product_key_order_id_index on product_key (order_id) where order_id is not null`,
    `create index product_key_batch_id_index on product_key (batch_id, state)`,
    `create index product_key_owner_id_index on product_key (owner_id) where owner_id is not null`,
  ],
};
