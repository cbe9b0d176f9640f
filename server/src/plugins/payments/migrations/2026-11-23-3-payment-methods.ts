import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const paymentMethods: Migration = {
  name: '2026-11-23-3-payment-methods',
  up: [
    `create table payment_method (
       id uuid primary key,
       user_id uuid not null,
       provider text not null,
       kind text not null check (kind in ('card', 'redirect', 'bank')),
       token text not null,
       label text not null,
       last_four text,
       is_default boolean not null,
       created_at timestamptz not null,
       removed_at timestamptz
     )`,
    'create index payment_method_user_id_index on payment_method (user_id, id)',
    'create unique index payment_method_default_unique on payment_method (user_id) where is_default',
    `alter table payment
       add column method_id uuid,
       add column provider text,
       add column reference text unique,
       add column charge_id text,
       add column hold_id uuid,
       add column is_cancelled boolean not null default false,
       add column next_check_at timestamptz,
       add column checks integer not null default 0`,
    'create index payment_next_check_at_index on payment (next_check_at) where next_check_at is not null',
    'alter table refund add column settled_at timestamptz',
    'create index refund_unsettled_index on refund (payment_id) where settled_at is null',
  ],
};
