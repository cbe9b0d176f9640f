import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const gifts: Migration = {
  name: '2026-11-23-5-gifts',
  up: [
    `create table gift (
       id uuid primary key,
       order_id uuid not null constraint gift_order_id_foreign references purchase_order (id) on delete cascade,
       line_position integer not null,
       sender_id uuid not null,
       recipient_id uuid not null,
       state text not null check (state in ('scheduled', 'sent', 'accepted', 'declined', 'refunded')),
       created_at timestamptz not null,
       sent_at timestamptz,
       ended_at timestamptz,
       due_at timestamptz,
       version integer not null,
       check ((state in ('sent', 'accepted')) <= (sent_at is not null)),
       constraint gift_line_unique unique (order_id, line_position)
     )`,
    'create index gift_sender_id_index on gift (sender_id, id)',
    'create index gift_recipient_id_index on gift (recipient_id, id)',
    'create index gift_due_at_index on gift (due_at) where due_at is not null',
    `create table gift_history (
       gift_id uuid not null constraint gift_history_gift_id_foreign references gift (id) on delete cascade,
       version integer not null,
       state text not null,
       at timestamptz not null,
       primary key (gift_id, version)
     )`,
    `create table awaited_release (
       app_id bigint primary key,
       game_id uuid,
       released_at timestamptz,
       due_at timestamptz,
       check ((released_at is null) = (due_at is not null))
     )`,
    'create index awaited_release_due_at_index on awaited_release (due_at) where due_at is not null',
    'create index awaited_release_game_id_index on awaited_release (game_id) where due_at is not null',
  ],
};
