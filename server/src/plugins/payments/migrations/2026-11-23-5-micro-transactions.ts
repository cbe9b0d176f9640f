import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const microTransactions: Migration = {
  name: '2026-11-23-5-micro-transactions',
  up: [
    // What is held for it is captured when its seller says so, and not before.
    'alter table payment add column awaits_finalize boolean not null default false',
    `create table app_seller (
       app_id bigint not null,
       user_id uuid not null,
       primary key (app_id, user_id)
     )`,
    'create index app_seller_user_id_index on app_seller (user_id)',
    `create table micro_transaction (
       payment_id uuid primary key references payment (id),
       app_id bigint not null,
       order_id text not null,
       items jsonb not null,
       approved_at timestamptz,
       finalized_at timestamptz,
       expires_at timestamptz,
       unique (app_id, order_id)
     )`,
    'create index micro_transaction_app_id_index on micro_transaction (app_id, payment_id)',
    'create index micro_transaction_expires_at_index on micro_transaction (expires_at) where expires_at is not null',
  ],
};
