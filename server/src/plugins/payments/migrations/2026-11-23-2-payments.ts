import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const payments: Migration = {
  name: '2026-11-23-2-payments',
  up: [
    // Of a charge and a cancellation of one order, who comes first has the row.
    `create table charge_claim (
       order_id uuid primary key,
       claimed_at timestamptz not null
     )`,
    `create table payment (
       id uuid primary key,
       purpose text not null,
       order_id uuid unique,
       user_id uuid not null,
       currency text not null,
       amount bigint not null check (amount >= 0),
       wallet_amount bigint not null check (wallet_amount >= 0 and wallet_amount <= amount),
       tax bigint not null check (tax >= 0 and tax <= amount),
       country text not null,
       state text not null,
       captured bigint not null check (captured >= 0 and captured <= amount),
       refunded bigint not null check (refunded >= 0 and refunded <= captured),
       decline_code text,
       redirect_url text,
       version integer not null check (version >= 1),
       created_at timestamptz not null
     )`,
    'create index payment_user_id_index on payment (user_id, id)',
    `create table payment_event (
       id uuid primary key,
       payment_id uuid not null references payment (id),
       type text not null,
       amount bigint not null check (amount >= 0),
       code text,
       provider text not null,
       provider_event_id text not null,
       state text not null,
       version integer,
       at timestamptz not null,
       unique (provider, provider_event_id)
     )`,
    // A version is one change of the state, with one row of its history.
    'create unique index payment_event_version_unique on payment_event (payment_id, version)',
    `create trigger payment_event_is_kept before update or delete or truncate on payment_event
     for each statement execute function refuse_change()`,
    `create table refund (
       id uuid primary key,
       payment_id uuid not null references payment (id),
       amount bigint not null check (amount >= 0),
       wallet_amount bigint not null check (wallet_amount >= 0 and wallet_amount <= amount),
       created_at timestamptz not null
     )`,
    'create index refund_payment_id_index on refund (payment_id)',
  ],
};
