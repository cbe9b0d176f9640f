import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const refunds: Migration = {
  name: '2026-11-23-3-refunds',
  up: [
    `create table refund (
       id uuid primary key,
       order_id uuid not null constraint refund_order_id_foreign references purchase_order (id) on delete cascade,
       user_id uuid not null,
       attempt text not null,
       positions integer[] not null,
       amount bigint not null check (amount >= 0),
       destination text not null check (destination in ('origin', 'wallet')),
       reason text not null,
       state text not null check (state in ('waiting', 'approved', 'done', 'denied')),
       state_before text not null check (state_before in ('awaiting-payment', 'held', 'paid', 'fulfilled', 'cancelled',
         'refund-requested', 'partially-refunded', 'refunded', 'charged-back')),
       rule text not null,
       answer text,
       requested_at timestamptz not null,
       decided_at timestamptz,
       saga_until timestamptz,
       constraint refund_user_id_attempt_unique unique (user_id, attempt)
     )`,
    // Refunds of an order come one after the other.
    `create unique index refund_one_open on refund (order_id) where state in ('waiting', 'approved')`,
    `create index refund_order_id_index on refund (order_id, id)`,
    `create index refund_waiting on refund (id) where state = 'waiting'`,
    `create index refund_saga_until_index on refund (saga_until) where saga_until is not null`,
    `create table play_session (
       id uuid primary key,
       user_id uuid not null,
       app_id bigint not null,
       platform text not null check (platform in ('windows', 'mac', 'linux', 'deck')),
       started_at timestamptz not null,
       minutes integer not null check (minutes >= 0),
       licence_id uuid not null
     )`,
    `create index play_session_licence_id_index on play_session (licence_id, started_at)`,
    `create index play_session_user_id_app_id_index on play_session (user_id, app_id, started_at)`,
  ],
};
