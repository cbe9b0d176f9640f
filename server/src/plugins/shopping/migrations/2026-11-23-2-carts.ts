import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const carts: Migration = {
  name: '2026-11-23-2-carts',
  up: [
    `create table cart (
       id uuid primary key,
       -- Whose it is: an account's, or a guest's, who is known by the SHA-256 of a token.
       user_id uuid,
       guest_hash text,
       state text not null default 'open' check (state in ('open', 'ordered', 'joined')),
       version integer not null default 1,
       country text not null,
       price_region text not null,
       born_on date,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       check (num_nonnulls(user_id, guest_hash) = 1)
     )`,
    // An account has one cart that can be changed.
    "create unique index cart_user_id_unique on cart (user_id) where state = 'open'",
    'create unique index cart_guest_hash_unique on cart (guest_hash)',
    'create index cart_user_id_index on cart (user_id, id)',
    `create table cart_line (
       id uuid primary key,
       cart_id uuid not null constraint cart_line_cart_id_foreign references cart (id) on delete cascade,
       kind text not null check (kind in ('app', 'package', 'bundle')),
       item_id bigint not null,
       recipient_id uuid,
       gift_message text,
       -- When the gift is sent; null: at once.
       deliver_at timestamptz,
       is_saved_for_later boolean not null default false,
       added_at timestamptz not null,
       -- What it cost then; null when it could not be bought.
       added_amount bigint,
       added_currency text
     )`,
    `create unique index cart_line_item_unique
       on cart_line (cart_id, kind, item_id, coalesce(recipient_id, '00000000-0000-0000-0000-000000000000'::uuid))`,
    'create index cart_line_recipient_id_index on cart_line (recipient_id) where recipient_id is not null',
  ],
};
